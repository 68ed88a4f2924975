pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// How fast we were: the median, and what nine in ten customers did not exceed.
Card {
    id: root

    required property RowModel times

    padding: Theme.spaceM

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        LabelText {
            Layout.fillWidth: true
            text: qsTr("How fast we are")
            font.weight: Theme.weightStrong
        }

        Repeater {
            model: root.times

            ColumnLayout {
                id: line

                required property string label
                required property string value
                required property string note

                Layout.fillWidth: true
                spacing: 0
                Accessible.role: Accessible.StaticText
                Accessible.name: label + ": " + value + ", " + note

                CaptionText {
                    Layout.fillWidth: true
                    text: line.label
                    lineHeight: 1.1
                    Accessible.ignored: true
                }

                LabelText {
                    text: line.value
                    color: Theme.accent
                    font.weight: Theme.weightStrong
                    lineHeight: 1.1
                    Accessible.ignored: true
                }

                CaptionText {
                    Layout.fillWidth: true
                    text: line.note
                    lineHeight: 1.1
                    Accessible.ignored: true
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
