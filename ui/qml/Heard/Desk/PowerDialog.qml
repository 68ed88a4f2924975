pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Ending this device on purpose: what will happen, in words; a manager's PIN comes before it.
SheetFrame {
    id: root

    required property PowerSheet sheet

    title: qsTr("Switch off or start anew")
    message: sheet.message

    actions: [
        QuietButton {
            objectName: "powerClose"
            text: qsTr("Leave it on")

            onClicked: root.close()
        }
    ]

    onOpened: root.sheet.open()

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "power:off"
        text: qsTr("Switch off")
        hint: root.sheet.offTold
        iconName: "logout"
        enabled: root.sheet.message === ""

        onChosen: root.sheet.end("off")
    }

    ChoiceCard {
        Layout.fillWidth: true
        objectName: "power:anew"
        text: qsTr("Start anew")
        hint: root.sheet.anewTold
        iconName: "refresh"
        enabled: root.sheet.message === ""

        onChosen: root.sheet.end("anew")
    }

    SecondPersonDialog {
        second: root.sheet.manager
    }
}
