pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The clocks that run: what is due when, and how much time is left.
ColumnLayout {
    id: root

    required property RowModel rows

    spacing: Theme.spaceS
    visible: rows.count > 0

    HeadingText {
        text: qsTr("Dates")
        font.pixelSize: Theme.label
    }

    Repeater {
        model: root.rows

        ColumnLayout {
            id: line

            required property string name
            required property string due
            required property string remaining
            required property real share
            required property string tone

            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                LabelText {
                    Layout.fillWidth: true
                    text: line.name
                    wrapMode: Text.Wrap
                }

                LabelText {
                    text: line.remaining
                    color: Tone.ink(line.tone)
                    font.weight: Theme.weightStrong
                }
            }

            CaptionText {
                text: line.due
            }

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Theme.px(4)
                radius: height / 2
                color: Theme.surfaceSunken
                Accessible.ignored: true

                Rectangle {
                    width: parent.width * Math.min(1, line.share)
                    height: parent.height
                    radius: parent.radius
                    color: Tone.ink(line.tone)
                }
            }
        }
    }
}
