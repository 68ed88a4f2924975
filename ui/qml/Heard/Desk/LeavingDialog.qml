import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// A shift ends: what is open of one's own and of colleagues, the sheet for the next ones, then the lock.
SheetFrame {
    id: root

    required property DayCheck check
    required property PromisePage promises

    title: qsTr("Before you go")
    wanted: Theme.px(900)
    visible: check.isLeaving

    actions: [
        QuietButton {
            objectName: "leavingStay"
            text: qsTr("Stay")

            onClicked: root.check.stay()
        },
        QuietButton {
            objectName: "leavingBook"
            text: qsTr("Promises")

            onClicked: root.check.openBook()
        },
        AppButton {
            objectName: "leavingSheet"
            text: qsTr("Hand-over sheet")
            iconName: "print"

            onClicked: root.promises.writeHandover()
        },
        PrimaryButton {
            objectName: "leavingGo"
            text: qsTr("End my shift")
            focus: true

            onClicked: root.check.go()
        }
    ]

    SuccessBanner {
        Layout.fillWidth: true
        objectName: "leavingNothing"
        text: qsTr("Nothing of yours is open today. Thank you, and good rest.")
        visible: root.check.mine === ""
    }

    CaptionText {
        Layout.fillWidth: true
        text: qsTr("Yours, still open today")
        visible: root.check.mine !== ""
    }

    LabelText {
        Layout.fillWidth: true
        objectName: "leavingMine"
        text: root.check.mine
        visible: text !== ""
    }

    CaptionText {
        Layout.fillWidth: true
        text: qsTr("Your colleagues', still open today")
        visible: root.check.others !== ""
    }

    LabelText {
        Layout.fillWidth: true
        objectName: "leavingOthers"
        text: root.check.others
        color: Theme.textMuted
        visible: text !== ""
    }

    SuccessBanner {
        Layout.fillWidth: true
        text: qsTr("The sheet is ready to print: %1").arg(root.promises.paper)
        visible: root.promises.paper !== ""
    }
}
