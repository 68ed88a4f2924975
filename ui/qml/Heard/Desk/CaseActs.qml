import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What can be done with the case, each with its key; what is due now stands first and strong.
Flow {
    id: root

    required property CasePage shownCase
    required property ActSheet sheet
    required property ClosingForm closing

    spacing: Theme.spaceS

    StrongActButton {
        objectName: "acknowledge"
        text: qsTr("I am going")
        keys: "F2"
        iconName: "hand"
        visible: root.shownCase.canAcknowledge

        onClicked: root.shownCase.acknowledge()
    }

    StrongActButton {
        objectName: "arrive"
        text: qsTr("I am with the customer")
        keys: "F3"
        iconName: "people"
        visible: root.shownCase.canArrive

        onClicked: root.shownCase.arrive()
    }

    ActButton {
        font.pixelSize: Theme.caption
        objectName: "act-note"
        text: qsTr("Note")
        keys: "F4"
        iconName: "write"

        onClicked: root.sheet.open("note")
    }

    ActButton {
        font.pixelSize: Theme.caption
        objectName: "act-promise"
        text: qsTr("Promise")
        keys: "F6"
        iconName: "calendar"
        visible: root.shownCase.isOpen

        onClicked: root.sheet.open("promise")
    }

    ActButton {
        font.pixelSize: Theme.caption
        objectName: "act-flag"
        text: qsTr("Risk or need")
        keys: "F7"
        iconName: "flag"

        onClicked: root.sheet.open("flag")
    }

    ActButton {
        font.pixelSize: Theme.caption
        objectName: "act-level"
        text: qsTr("Level")
        keys: "Ctrl+L"
        iconName: "growth"

        onClicked: root.sheet.open("level")
    }

    ActButton {
        font.pixelSize: Theme.caption
        objectName: "act-hand_over"
        text: qsTr("Hand over")
        keys: "Ctrl+H"
        iconName: "handshake"
        visible: root.shownCase.isOpen

        onClicked: root.sheet.open("hand_over")
    }

    ActButton {
        font.pixelSize: Theme.caption
        objectName: "act-escalate"
        text: qsTr("Escalate")
        keys: "Ctrl+E"
        iconName: "next"
        visible: root.shownCase.isOpen

        onClicked: root.sheet.open("escalate")
    }

    ActButton {
        font.pixelSize: Theme.caption
        objectName: "act-invite"
        text: qsTr("Invite to rate again")
        keys: "Ctrl+I"
        iconName: "refresh"

        onClicked: root.sheet.open("invite")
    }

    ActButton {
        font.pixelSize: Theme.caption
        objectName: "act-reopen"
        text: qsTr("Open again")
        keys: "Ctrl+O"
        iconName: "refresh"
        visible: root.shownCase.isClosed

        onClicked: root.sheet.open("reopen")
    }

    StrongActButton {
        objectName: "resolve"
        text: qsTr("Close the case")
        keys: "Ctrl+Return"
        iconName: "check"
        visible: root.shownCase.isOpen

        onClicked: root.closing.open()
    }
}
