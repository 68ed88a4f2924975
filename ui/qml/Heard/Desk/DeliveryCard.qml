pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// How far the branch's records have come: saved here, at the branch, at head office.
Card {
    id: root

    required property DeliveryState delivery

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spaceS

        LabelText {
            Layout.fillWidth: true
            text: root.delivery.headline
            font.weight: Theme.weightStrong
            color: root.delivery.reach === "offline" ? Theme.warning : Theme.textStrong
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.delivery.remark
            visible: text !== ""
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS

            Figure {
                Layout.fillWidth: true
                label: qsTr("Saved here")
                value: root.delivery.held
            }

            Figure {
                Layout.fillWidth: true
                label: qsTr("At the branch")
                value: root.delivery.atBranch
            }

            Figure {
                Layout.fillWidth: true
                label: qsTr("At head office")
                value: root.delivery.atHeadOffice
            }
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("%n record(s) were set aside by the receiver; see maintenance.", "", root.delivery.setAside)
            color: Theme.danger
            visible: root.delivery.setAside > 0
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
