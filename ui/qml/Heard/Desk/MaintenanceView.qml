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
                Layout.rowSpan: root.wide ? 3 : 1
                maintenance: root.maintenance
            }

            DeliveryCard {
                Layout.fillWidth: !root.wide
                Layout.preferredWidth: root.wide ? Theme.px(470) : -1
                delivery: root.delivery
            }

            DeviceList {
                Layout.fillWidth: !root.wide
                Layout.fillHeight: root.wide
                Layout.preferredWidth: root.wide ? Theme.px(470) : -1
                devices: root.maintenance.devices
            }

            VersionList {
                Layout.fillWidth: !root.wide
                Layout.preferredWidth: root.wide ? Theme.px(470) : -1
                versions: root.maintenance.versions
            }
        }
    }
}
