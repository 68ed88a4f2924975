pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What other banks do, of which day; old figures are not shown, and that is said.
ColumnLayout {
    id: root

    required property PlayAids aids

    spacing: Theme.spaceM

    HeadingText {
        Layout.fillWidth: true
        text: root.aids.comparedTitle
        font.pixelSize: Theme.label
        visible: text !== ""
    }

    CaptionText {
        Layout.fillWidth: true
        objectName: "comparedOn"
        text: root.aids.comparedOn
    }

    Repeater {
        model: root.aids.banks

        RowLayout {
            id: line

            required property string bank
            required property string terms
            required property string source

            Layout.fillWidth: true
            spacing: Theme.spaceM

            LabelText {
                Layout.preferredWidth: Theme.px(200)
                Layout.alignment: Qt.AlignTop
                text: line.bank
                wrapMode: Text.Wrap
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                LabelText {
                    Layout.fillWidth: true
                    text: line.terms
                    wrapMode: Text.Wrap
                }

                CaptionText {
                    Layout.fillWidth: true
                    text: line.source
                    wrapMode: Text.Wrap
                }
            }
        }
    }
}
