pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What was promised, by when; an open promise is ended here.
ColumnLayout {
    id: root

    required property CasePage shownCase

    spacing: Theme.spaceS
    visible: shownCase.promises.count > 0

    HeadingText {
        text: qsTr("Promises")
        font.pixelSize: Theme.label
    }

    Repeater {
        model: root.shownCase.promises

        ColumnLayout {
            id: line

            required property string key
            required property string text
            required property string due
            required property string tone
            required property bool isOpen

            Layout.fillWidth: true
            spacing: Theme.spaceXs

            LabelText {
                Layout.fillWidth: true
                text: line.text
                wrapMode: Text.Wrap
            }

            CaptionText {
                text: line.due
                color: Tone.ink(line.tone)
            }

            RowLayout {
                visible: line.isOpen

                QuietButton {
                    text: qsTr("Kept")

                    onClicked: root.shownCase.keepPromise(line.key)
                }

                QuietButton {
                    text: qsTr("Not kept")

                    onClicked: root.shownCase.breakPromise(line.key)
                }
            }
        }
    }
}
