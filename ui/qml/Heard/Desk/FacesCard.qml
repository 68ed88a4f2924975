pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// The whole distribution, never only its mean.
Card {
    id: root

    required property list<int> scores
    required property int total
    readonly property int most: Math.max(1, ...scores)

    padding: Theme.spaceM

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        LabelText {
            Layout.fillWidth: true
            text: qsTr("%n rating(s)", "", root.total)
            font.weight: Theme.weightStrong
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            Repeater {
                model: [5, 4, 3, 2, 1]

                ScoreColumn {
                    required property int modelData

                    Layout.fillWidth: true
                    score: modelData
                    taps: root.scores[modelData - 1] ?? 0
                    share: taps / root.most
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
