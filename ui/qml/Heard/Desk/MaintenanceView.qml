pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// For whoever looks after the device: self-test, delivery, devices, versions.
FocusScope {
    id: root

    required property MaintenancePage maintenance
    required property DeliveryState delivery
    readonly property bool wide: width > height

    objectName: "maintenancePage"

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        anchors.bottomMargin: Theme.spaceL
        spacing: Theme.spaceM

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceM

            TitleText {
                text: qsTr("Maintenance")
            }

            Item {
                Layout.fillWidth: true
            }

            ActButton {
                objectName: "backUp"
                text: qsTr("Back up …")
                iconName: "shield"
                keys: "F6"

                onClicked: backup.open()
            }

            StrongActButton {
                objectName: "selfTest"
                text: qsTr("Test this device")
                iconName: "refresh"
                keys: "F5"
                enabled: !root.maintenance.isTesting
                focus: true

                onClicked: root.maintenance.test()
            }
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.spaceL
            rowSpacing: Theme.spaceL

            CheckList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.row: 0
                Layout.column: 0
                Layout.rowSpan: root.wide ? 2 : 1
                maintenance: root.maintenance
            }

            DeliveryCard {
                Layout.row: root.wide ? 0 : 1
                Layout.column: root.wide ? 1 : 0
                Layout.fillWidth: !root.wide
                Layout.preferredWidth: root.wide ? Theme.px(470) : -1
                delivery: root.delivery
            }

            DeviceList {
                Layout.row: root.wide ? 1 : 2
                Layout.column: root.wide ? 1 : 0
                Layout.rowSpan: root.wide ? 2 : 1
                Layout.fillWidth: !root.wide
                Layout.fillHeight: root.wide
                Layout.preferredWidth: root.wide ? Theme.px(470) : -1
                devices: root.maintenance.devices
            }

            VersionList {
                Layout.row: root.wide ? 2 : 3
                Layout.column: 0
                Layout.fillWidth: true
                versions: root.maintenance.versions
            }
        }
    }

    BackupDialog {
        id: backup

        sheet: root.maintenance.backup
    }
}
