pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What is offered or was given to make good; an offer that is open is ended here.
ColumnLayout {
    id: root

    required property CasePage shownCase

    spacing: Theme.spaceS
    visible: shownCase.remedies.count > 0

    HeadingText {
        text: qsTr("Remedies")
        font.pixelSize: Theme.label
    }

    Repeater {
        model: root.shownCase.remedies

        ColumnLayout {
            id: line

            required property string key
            required property string amount
            required property string note
            required property string state
            required property string tone
            required property bool isOpen

            Layout.fillWidth: true
            spacing: Theme.spaceXs

            LabelText {
                Layout.fillWidth: true
                objectName: "remedy-" + line.key
                text: line.amount
                wrapMode: Text.Wrap
            }

            CaptionText {
                Layout.fillWidth: true
                text: line.state
                color: Tone.ink(line.tone)
                wrapMode: Text.Wrap
            }

            CaptionText {
                Layout.fillWidth: true
                text: line.note
                wrapMode: Text.Wrap
                visible: text !== ""
            }

            RowLayout {
                visible: line.isOpen

                QuietButton {
                    objectName: "remedyGiven-" + line.key
                    text: qsTr("Given")

                    onClicked: root.shownCase.endRemedy(line.key, true)
                }

                QuietButton {
                    objectName: "remedyDeclined-" + line.key
                    text: qsTr("Not wanted")

                    onClicked: root.shownCase.endRemedy(line.key, false)
                }
            }
        }
    }
}
