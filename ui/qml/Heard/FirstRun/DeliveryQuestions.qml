pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Where records go.
ColumnLayout {
    id: root

    required property FirstRun firstRun

    spacing: Theme.spaceM

    Repeater {
        model: [
            {
                "way": "invitation",
                "words": qsTr("To head office, by its invitation")
            },
            {
                "way": "relay",
                "words": qsTr("To the branch's desk, which is found on the branch's network")
            },
            {
                "way": "alone",
                "words": qsTr("Nowhere yet: this device works alone and keeps everything")
            }
        ]

        OptionButton {
            required property var modelData

            objectName: "way:" + modelData.way
            Layout.fillWidth: true
            text: modelData.words
            chosen: root.firstRun.way === modelData.way
            visible: modelData.way !== "relay" || root.firstRun.role === "lobby"

            onClicked: root.firstRun.say("way", modelData.way)
        }
    }

    AnswerField {
        firstRun: root.firstRun
        name: "invitation"
        label: qsTr("Head office's invitation, as it was written")
        hint: "https://…#XXXX-XXXX-XXXX-XXXX"
        visible: root.firstRun.way === "invitation"
    }
}
