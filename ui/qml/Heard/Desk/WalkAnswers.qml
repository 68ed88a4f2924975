pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The question that leads on, with its answers as large buttons; keys 1 to 9 answer too.
ColumnLayout {
    id: root

    required property WalkPage walk

    spacing: Theme.spaceS
    visible: walk.isOpen

    HeadingText {
        Layout.fillWidth: true
        text: root.walk.ask
        visible: text !== ""
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        Repeater {
            model: root.walk.answers

            ActButton {
                required property string key
                required property string label
                required property string shortcut

                objectName: "answer-" + key
                text: label
                keys: shortcut

                onClicked: root.walk.answer(key)
            }
        }

        ActButton {
            objectName: "stepBack"
            text: qsTr("One step back")
            keys: "F8"
            iconName: "back"
            visible: root.walk.canGoBack

            onClicked: root.walk.back()
        }
    }
}
