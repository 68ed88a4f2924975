pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Today's ratings: all five faces, with the number of taps behind them.
Card {
    id: root

    required property Board board
    readonly property int most: Math.max(1, ...board.scores)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spaceS

        RowLayout {
            LabelText {
                Layout.fillWidth: true
                text: qsTr("Today")
                font.weight: Theme.weightStrong
            }

            CaptionText {
                text: qsTr("%n rating(s)", "", root.board.tapCount)
            }
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            Repeater {
                model: [5, 4, 3, 2, 1]

                ScoreColumn {
                    required property int modelData

                    Layout.fillWidth: true
                    score: modelData
                    taps: root.board.scores[modelData - 1]
                    share: taps / root.most
                }
            }
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("%n doubtful tap(s) kept aside", "", root.board.flaggedCount)
            visible: root.board.flaggedCount > 0
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
