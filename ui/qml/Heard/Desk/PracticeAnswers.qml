pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What one may answer: a line that is offered, or one's own words.
ColumnLayout {
    id: root

    required property PracticePage practice

    function speak(): void {
        root.practice.say(field.text);
        field.text = "";
        field.forceActiveFocus();
    }

    spacing: Theme.spaceS

    Repeater {
        model: root.practice.answers

        AppButton {
            required property string key
            required property string label

            objectName: "say:" + key
            Layout.fillWidth: true
            text: label
            font.pixelSize: Theme.label

            onClicked: root.practice.pick(key)
        }
    }

    WarningBanner {
        Layout.fillWidth: true
        text: root.practice.message
        visible: text !== ""
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        AppTextField {
            id: field

            Layout.fillWidth: true
            objectName: "ownAnswer"
            label: qsTr("In your own words")
            placeholderText: qsTr("In your own words")

            onAccepted: root.speak()
        }

        PrimaryButton {
            objectName: "ownAnswerSay"
            text: qsTr("Say it")

            onClicked: root.speak()
        }
    }
}
