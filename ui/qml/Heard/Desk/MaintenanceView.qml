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

        MaintenanceHeader {
            Layout.fillWidth: true
            maintenance: root.maintenance
            roomy: root.wide
            focus: true

            onLogAsked: log.open()
            onEnrolmentAsked: enrolment.open()
            onBackupAsked: backup.open()
            onPowerAsked: power.open()
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

    LogDialog {
        id: log

        sheet: root.maintenance.log
    }

    EnrolmentDialog {
        id: enrolment

        sheet: root.maintenance.enrolment
    }

    PowerDialog {
        id: power

        sheet: root.maintenance.power
    }
}
