import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What can be done with the case, each with its key; what is due now stands first and strong.
ActBar {
    id: root

    required property CasePage shownCase
    required property ActSheet sheet
    required property ClosingForm closing
    required property FurtherSheet further
    required property RemedyForm remedy

    StrongBarAct {
        objectName: "acknowledge"
        text: qsTr("I am going")
        keys: "F3"
        bar: root
        iconName: "hand"
        visible: root.shownCase.canAcknowledge

        onClicked: root.shownCase.acknowledge()
    }

    StrongBarAct {
        objectName: "arrive"
        text: qsTr("I am with the customer")
        keys: "F3"
        bar: root
        iconName: "people"
        visible: root.shownCase.canArrive

        onClicked: root.shownCase.arrive()
    }

    SheetAct {
        sheet: root.sheet
        opens: "note"
        text: qsTr("Note")
        keys: "F4"
        bar: root
        iconName: "write"
    }

    SheetAct {
        sheet: root.sheet
        opens: "promise"
        text: qsTr("Promise")
        keys: "F6"
        bar: root
        iconName: "calendar"
        visible: root.shownCase.isOpen
    }

    BarAct {
        objectName: "act-remedy"
        text: qsTr("Make good")
        keys: "Ctrl+G"
        bar: root
        iconName: "handshake"
        visible: root.shownCase.isOpen

        onClicked: root.remedy.open()
    }

    SheetAct {
        sheet: root.sheet
        opens: "flag"
        text: qsTr("Risk or need")
        keys: "F7"
        bar: root
        iconName: "flag"
    }

    SheetAct {
        sheet: root.sheet
        opens: "level"
        text: qsTr("Level")
        keys: "Ctrl+L"
        bar: root
        iconName: "growth"
    }

    SheetAct {
        sheet: root.sheet
        opens: "hand_over"
        text: qsTr("Hand over")
        keys: "Ctrl+H"
        bar: root
        iconName: "handshake"
        visible: root.shownCase.isOpen
    }

    SheetAct {
        sheet: root.sheet
        opens: "escalate"
        text: qsTr("Escalate")
        keys: "Ctrl+E"
        bar: root
        iconName: "next"
        visible: root.shownCase.isOpen
    }

    SheetAct {
        sheet: root.sheet
        opens: "invite"
        text: qsTr("Invite to rate again")
        keys: "Ctrl+I"
        bar: root
        iconName: "refresh"
        visible: root.shownCase.isClosed
    }

    SheetAct {
        sheet: root.sheet
        opens: "reopen"
        text: qsTr("Open again")
        keys: "Ctrl+O"
        bar: root
        iconName: "refresh"
        visible: root.shownCase.isClosed
    }

    BarAct {
        objectName: "act-further"
        text: qsTr("More")
        keys: "Ctrl+M"
        bar: root
        iconName: "more"

        onClicked: root.further.open("menu")
    }

    StrongBarAct {
        objectName: "resolve"
        text: qsTr("Close the case")
        keys: "Ctrl+Return"
        bar: root
        iconName: "check"
        visible: root.shownCase.isOpen

        onClicked: root.closing.open()
    }
}
