import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// The screen rests after attempts to leave it. And: the maintenance PIN.
Item {
    id: root

    required property LockState lock

    AppDialog {
        objectName: "lockResting"
        visible: root.lock.isResting
        title: qsTr("One moment, please")
        message: qsTr("Too many keys were pressed at once. The screen goes on by itself in %n second(s); what you have written is still there.", "", root.lock.restSeconds)
        iconName: "clock"
    }

    AppDialog {
        objectName: "maintenancePin"
        visible: root.lock.asksPin
        title: qsTr("Maintenance")
        message: root.lock.waitSeconds > 0 ? qsTr("Too many wrong PINs. Try again in %n second(s).", "", root.lock.waitSeconds) : root.lock.wasWrong ? qsTr("That was not the PIN.") : qsTr("For staff only: type the maintenance PIN.")

        LockPad {
            Layout.alignment: Qt.AlignHCenter
            lock: root.lock
        }
    }
}
