pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What the self-test found, what is bad first, each with what to do.
Card {
    id: root

    required property MaintenancePage maintenance

    contentItem: ColumnLayout {
        spacing: Theme.spaceM

        HeadingText {
            Layout.fillWidth: true
            objectName: "selfTestSummary"
            text: root.maintenance.summary
        }

        Repeater {
            model: root.maintenance.checks

            RowLayout {
                id: line

                required property string words
                required property string todo
                required property string tone
                required property string drawing

                Layout.fillWidth: true
                spacing: Theme.spaceM

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: line.drawing
                    color: Tone.ink(line.tone)
                    size: Theme.px(30)
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    LabelText {
                        Layout.fillWidth: true
                        text: line.words
                    }

                    CaptionText {
                        Layout.fillWidth: true
                        text: line.todo
                        color: Tone.ink(line.tone)
                        visible: text !== ""
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
