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
    required property RemedyForm remedy
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

    SheetAct {
        sheet: root.sheet
        opens: "note"
        text: qsTr("Note")
        keys: "F4"
        showsKeys: root.roomy
        iconName: "write"
    }

    SheetAct {
        sheet: root.sheet
        opens: "promise"
        text: qsTr("Promise")
        keys: "F6"
        showsKeys: root.roomy
        iconName: "calendar"
        visible: root.shownCase.isOpen
    }

    CaseAct {
        objectName: "act-remedy"
        text: qsTr("Make good")
        keys: "Ctrl+G"
        showsKeys: root.roomy
        iconName: "handshake"
        visible: root.shownCase.isOpen

        onClicked: root.remedy.open()
    }

    SheetAct {
        sheet: root.sheet
        opens: "flag"
        text: qsTr("Risk or need")
        keys: "F7"
        showsKeys: root.roomy
        iconName: "flag"
    }

    SheetAct {
        sheet: root.sheet
        opens: "level"
        text: qsTr("Level")
        keys: "Ctrl+L"
        showsKeys: root.roomy
        iconName: "growth"
    }

    SheetAct {
        sheet: root.sheet
        opens: "hand_over"
        text: qsTr("Hand over")
        keys: "Ctrl+H"
        showsKeys: root.roomy
        iconName: "handshake"
        visible: root.shownCase.isOpen
    }

    SheetAct {
        sheet: root.sheet
        opens: "escalate"
        text: qsTr("Escalate")
        keys: "Ctrl+E"
        showsKeys: root.roomy
        iconName: "next"
        visible: root.shownCase.isOpen
    }

    SheetAct {
        sheet: root.sheet
        opens: "invite"
        text: qsTr("Invite to rate again")
        keys: "Ctrl+I"
        showsKeys: root.roomy
        iconName: "refresh"
        visible: root.shownCase.isClosed
    }

    SheetAct {
        sheet: root.sheet
        opens: "reopen"
        text: qsTr("Open again")
        keys: "Ctrl+O"
        showsKeys: root.roomy
        iconName: "refresh"
        visible: root.shownCase.isClosed
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
