import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Are you still there? And: it could not be saved.
Item {
    id: root

    required property Lobby lobby

    AppDialog {
        objectName: "stillThere"
        visible: root.lobby.idle.warning
        title: qsTr("Are you still there?")
        message: qsTr("Nobody has touched the screen for a while. In %n second(s) everything typed is forgotten.", "", root.lobby.idle.remaining)
        iconName: "clock"

        PrimaryButton {
            objectName: "stillHere"
            Layout.fillWidth: true
            text: qsTr("I am still here")
            focus: true

            onClicked: root.lobby.touched()
        }

        AppButton {
            objectName: "leaveNow"
            Layout.fillWidth: true
            text: qsTr("Leave and forget")

            onClicked: root.lobby.finish()
        }
    }

    DraftCode {
        lobby: root.lobby
    }

    AppDialog {
        objectName: "notSaved"
        visible: root.lobby.visit.saving === "failed"
        title: qsTr("It could not be saved")
        message: qsTr("This device has a fault; nothing was lost yet. Try again, or tell a member of staff.")
        iconName: "warning"

        PrimaryButton {
            objectName: "retry"
            Layout.fillWidth: true
            text: qsTr("Try again")
            focus: true

            onClicked: root.lobby.visit.retry()
        }

        AppButton {
            objectName: "giveUp"
            Layout.fillWidth: true
            text: qsTr("Leave")

            onClicked: root.lobby.finish()
        }
    }
}
