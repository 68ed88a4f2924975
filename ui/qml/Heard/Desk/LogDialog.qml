pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What the program wrote about itself, the newest first; there is nobody's word in it.
SheetFrame {
    id: root

    required property LogSheet sheet

    title: qsTr("The program's log")
    wanted: Theme.px(1180)

    actions: [
        PrimaryButton {
            objectName: "logClose"
            text: qsTr("Close")

            onClicked: root.close()
        }
    ]

    onOpened: root.sheet.read()

    SegmentedControl {
        objectName: "logLeast"
        options: [qsTr("Everything"), qsTr("Warnings and faults"), qsTr("Faults only")]
        current: root.sheet.least
        tight: true

        onChosen: index => root.sheet.showFrom(index)
    }

    LabelText {
        Layout.fillWidth: true
        objectName: "logEmpty"
        text: qsTr("Nothing of this kind is in the log.")
        color: Theme.textMuted
        visible: root.sheet.rows.count === 0
    }

    Repeater {
        model: root.sheet.rows

        RowLayout {
            id: line

            required property string at
            required property string level
            required property string tone
            required property string module
            required property string text

            Layout.fillWidth: true
            spacing: Theme.spaceM
            Accessible.role: Accessible.Row
            Accessible.name: line.at + " " + line.level + " " + line.text

            CaptionText {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Theme.px(130)
                text: line.at
                wrapMode: Text.NoWrap
            }

            CaptionText {
                Layout.alignment: Qt.AlignTop
                Layout.preferredWidth: Theme.px(76)
                text: line.level
                color: Tone.ink(line.tone)
                wrapMode: Text.NoWrap
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                CaptionText {
                    Layout.fillWidth: true
                    text: line.text
                    color: Theme.textStrong
                    wrapMode: Text.WrapAnywhere
                }

                CaptionText {
                    text: line.module
                }
            }
        }
    }
}
