pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// In which language, and what for.
ColumnLayout {
    id: root

    required property FirstRun firstRun

    spacing: Theme.spaceM

    SegmentedControl {
        objectName: "language"
        options: ["简体中文", "繁體中文", "English"]
        current: root.firstRun.languageNumber

        onChosen: index => root.firstRun.speak(index)
    }

    LabelText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceM
        text: qsTr("What is this device for?")
    }

    Repeater {
        model: [
            {
                "role": "lobby",
                "words": qsTr("A tablet for customers, beside a desk PC")
            },
            {
                "role": "desk",
                "words": qsTr("The staff's PC at the desk")
            },
            {
                "role": "both",
                "words": qsTr("Both on one machine, for a small branch")
            }
        ]

        OptionButton {
            required property var modelData

            objectName: "role:" + modelData.role
            Layout.fillWidth: true
            text: modelData.words
            chosen: root.firstRun.role === modelData.role

            onClicked: root.firstRun.say("role", modelData.role)
        }
    }
}
