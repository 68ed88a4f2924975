import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What can be done with the device.
RowLayout {
    id: root

    required property MaintenancePage maintenance
    required property bool roomy

    signal logAsked
    signal enrolmentAsked
    signal backupAsked
    signal powerAsked

    spacing: Theme.spaceM

    TitleText {
        Layout.alignment: Qt.AlignTop
        text: qsTr("Maintenance")
    }

    Flow {
        Layout.fillWidth: true
        layoutDirection: Qt.RightToLeft
        spacing: Theme.spaceS

        StrongActButton {
            objectName: "selfTest"
            text: qsTr("Test this device")
            iconName: "refresh"
            keys: "F5"
            showsKeys: root.roomy
            enabled: !root.maintenance.isTesting
            focus: true

            onClicked: root.maintenance.test()
        }

        ActButton {
            objectName: "backUp"
            text: qsTr("Back up …")
            iconName: "shield"
            keys: "F6"
            showsKeys: root.roomy

            onClicked: root.backupAsked()
        }

        ActButton {
            objectName: "showLog"
            text: qsTr("Log")
            iconName: "list"
            keys: "F7"
            showsKeys: root.roomy

            onClicked: root.logAsked()
        }

        ActButton {
            objectName: "showEnrolment"
            text: qsTr("Head office …")
            iconName: "qr"
            keys: "F8"
            showsKeys: root.roomy

            onClicked: root.enrolmentAsked()
        }

        ActButton {
            objectName: "showPower"
            text: qsTr("Switch off …")
            iconName: "logout"
            keys: "Ctrl+Q"
            showsKeys: root.roomy

            onClicked: root.powerAsked()
        }
    }
}
