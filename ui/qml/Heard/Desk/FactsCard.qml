pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What is known: facts, how to reach the customer, dates, promises, risks, both accounts.
Card {
    id: root

    required property CasePage shownCase
    required property Attachments attachments

    signal accountsAsked

    padding: Theme.spaceM

    contentItem: Flickable {
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        T.ScrollBar.vertical: ScrollThumb {
        }

        ColumnLayout {
            id: column

            width: parent.width - Theme.spaceS
            spacing: Theme.spaceM

            FactList {
                title: qsTr("What is known")
                rows: root.shownCase.facts
            }

            FactList {
                title: qsTr("How to reach the customer")
                rows: root.shownCase.contact
            }

            ClockList {
                Layout.fillWidth: true
                rows: root.shownCase.clocks
            }

            FlagList {
                Layout.fillWidth: true
                rows: root.shownCase.flags
            }

            PromiseList {
                Layout.fillWidth: true
                shownCase: root.shownCase
            }

            RemedyList {
                Layout.fillWidth: true
                shownCase: root.shownCase
            }

            AttachmentList {
                Layout.fillWidth: true
                attachments: root.attachments
            }

            QuietButton {
                objectName: "bothSides"
                Layout.fillWidth: true
                text: qsTr("Both sides")
                iconName: "people"

                onClicked: root.accountsAsked()
            }

            AccountText {
                title: qsTr("The customer's account")
                text: root.shownCase.customerAccount
            }

            AccountText {
                title: qsTr("The colleague's account")
                text: root.shownCase.staffAccount
            }
        }
    }
}
