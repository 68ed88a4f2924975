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
    required property FurtherSheet further
    readonly property bool roomy: width >= Theme.px(1700)

    spacing: Theme.spaceS

    StrongActButton {
        objectName: "acknowledge"
        text: qsTr("I am going")
        keys: "F3"
        showsKeys: root.roomy
        iconName: "hand"
        visible: root.shownCase.canAcknowledge

        onClicked: root.shownCase.acknowledge()
    }

    StrongActButton {
        objectName: "arrive"
        text: qsTr("I am with the customer")
        keys: "F3"
        showsKeys: root.roomy
        iconName: "people"
        visible: root.shownCase.canArrive

        onClicked: root.shownCase.arrive()
    }

    CaseAct {
        objectName: "act-note"
        text: qsTr("Note")
        keys: "F4"
        showsKeys: root.roomy
        iconName: "write"

        onClicked: root.sheet.open("note")
    }

    CaseAct {
        objectName: "act-promise"
        text: qsTr("Promise")
        keys: "F6"
        showsKeys: root.roomy
        iconName: "calendar"
        visible: root.shownCase.isOpen

        onClicked: root.sheet.open("promise")
    }

    CaseAct {
        objectName: "act-flag"
        text: qsTr("Risk or need")
        keys: "F7"
        showsKeys: root.roomy
        iconName: "flag"

        onClicked: root.sheet.open("flag")
    }

    CaseAct {
        objectName: "act-level"
        text: qsTr("Level")
        keys: "Ctrl+L"
        showsKeys: root.roomy
        iconName: "growth"

        onClicked: root.sheet.open("level")
    }

    CaseAct {
        objectName: "act-hand_over"
        text: qsTr("Hand over")
        keys: "Ctrl+H"
        showsKeys: root.roomy
        iconName: "handshake"
        visible: root.shownCase.isOpen

        onClicked: root.sheet.open("hand_over")
    }

    CaseAct {
        objectName: "act-escalate"
        text: qsTr("Escalate")
        keys: "Ctrl+E"
        showsKeys: root.roomy
        iconName: "next"
        visible: root.shownCase.isOpen

        onClicked: root.sheet.open("escalate")
    }

    CaseAct {
        objectName: "act-invite"
        text: qsTr("Invite to rate again")
        keys: "Ctrl+I"
        showsKeys: root.roomy
        iconName: "refresh"

        onClicked: root.sheet.open("invite")
    }

    CaseAct {
        objectName: "act-reopen"
        text: qsTr("Open again")
        keys: "Ctrl+O"
        showsKeys: root.roomy
        iconName: "refresh"
        visible: root.shownCase.isClosed

        onClicked: root.sheet.open("reopen")
    }

    CaseAct {
        objectName: "act-further"
        text: qsTr("More")
        keys: "Ctrl+M"
        showsKeys: root.roomy
        iconName: "more"

        onClicked: root.further.open("menu")
    }

    StrongActButton {
        objectName: "resolve"
        text: qsTr("Close the case")
        keys: "Ctrl+Return"
        showsKeys: root.roomy
        iconName: "check"
        visible: root.shownCase.isOpen

        onClicked: root.closing.open()
    }
}
