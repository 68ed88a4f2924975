pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The branch's devices: whether they may send, and how many of their records wait here.
Card {
    id: root

    required property RowModel devices

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        LabelText {
            Layout.fillWidth: true
            text: qsTr("Devices")
            font.weight: Theme.weightStrong
        }

        Repeater {
            model: root.devices

            RowLayout {
                id: line

                required property string name
                required property string origin
                required property string standing
                required property int held
                required property int waiting
                required property string lock

                Layout.fillWidth: true
                spacing: Theme.spaceM

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    LabelText {
                        Layout.fillWidth: true
                        text: line.name
                        lineHeight: 1.1
                    }

                    CaptionText {
                        text: line.standing + " · " + line.origin
                        lineHeight: 1.1
                    }

                    CaptionText {
                        Layout.fillWidth: true
                        text: line.lock
                        color: Theme.danger
                        visible: text !== ""
                    }
                }

                CaptionText {
                    text: qsTr("%1 held, %2 waiting").arg(line.held).arg(line.waiting)
                    wrapMode: Text.NoWrap
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
