pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Root causes of closed cases that somebody has to look at again, what is due first ahead.
Card {
    id: root

    required property RowModel rows

    signal opened(string subject)

    raised: false
    padding: Theme.spaceM
    visible: rows.count > 0

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        HeadingText {
            text: qsTr("Root causes: are they mended?")
            font.pixelSize: Theme.label
        }

        Repeater {
            model: root.rows

            RowLayout {
                id: line

                required property string key
                required property string reference
                required property string who
                required property string due
                required property string tone

                Layout.fillWidth: true
                spacing: Theme.spaceL

                LabelText {
                    Layout.preferredWidth: Theme.px(190)
                    text: line.due
                    color: Tone.ink(line.tone)
                    font.weight: Theme.weightStrong
                }

                LabelText {
                    Layout.fillWidth: true
                    text: qsTr("%1 mends it · %2").arg(line.who).arg(line.reference)
                }

                IconButton {
                    objectName: "mending:" + line.key
                    iconName: "next"
                    label: qsTr("Open the case")

                    onClicked: root.opened(line.key)
                }
            }
        }
    }
}
