import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What must be said about the case above everything else; nothing, most of the time.
ColumnLayout {
    id: root

    required property CasePage shownCase
    required property ReadingBack readBack

    spacing: Theme.spaceM
    visible: shownCase.message !== "" || shownCase.merge !== "" || shownCase.sheet !== "" || readBack.isDue || shownCase.asked.state !== ""

    WarningBanner {
        Layout.fillWidth: true
        objectName: "caseMessage"
        text: root.shownCase.message
        visible: text !== ""
    }

    WarningBanner {
        Layout.fillWidth: true
        objectName: "caseMerge"
        text: root.shownCase.merge
        visible: text !== ""

        QuietButton {
            objectName: "reconcile"
            text: qsTr("It may stay as it is")

            onClicked: root.shownCase.reconcile()
        }
    }

    WarningBanner {
        Layout.fillWidth: true
        objectName: "notConfirmed"
        text: qsTr("Told at the desk, and not confirmed yet. Read it back when the customer is here.")
        visible: root.readBack.isDue

        QuietButton {
            objectName: "readBackNow"
            text: qsTr("Read it back")
            enabled: !root.shownCase.isBusy

            onClicked: root.readBack.begin()
        }
    }

    AskedBanner {
        Layout.fillWidth: true
        asked: root.shownCase.asked
    }

    SuccessBanner {
        Layout.fillWidth: true
        objectName: "caseSheet"
        text: qsTr("The summary is ready to print: %1").arg(root.shownCase.sheet)
        visible: root.shownCase.sheet !== ""
    }
}
