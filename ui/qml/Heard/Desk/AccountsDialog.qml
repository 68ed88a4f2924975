pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Both accounts beside each other: whoever decides has heard both sides (兼听则明).
T.Popup {
    id: root

    required property CasePage shownCase
    readonly property bool wide: parent.width > parent.height

    signal wanted(string about)

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(Theme.px(1180), parent.width - 2 * Theme.spaceL)
    height: Math.min(Theme.px(720), parent.height - 2 * Theme.spaceL)
    padding: Theme.spaceL
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        radius: Theme.radiusL
        color: Theme.surface
    }
    contentItem: ColumnLayout {
        spacing: Theme.spaceM
        Accessible.role: Accessible.Dialog
        Accessible.name: heading.text

        TitleText {
            id: heading

            Layout.fillWidth: true
            text: qsTr("Both sides")
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.wide ? 2 : 1
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceM
            uniformCellWidths: true
            uniformCellHeights: true

            AccountCard {
                objectName: "customersSide"
                Layout.fillWidth: true
                Layout.fillHeight: true
                title: qsTr("The customer's account")
                text: root.shownCase.customerAccount
                sealedText: root.shownCase.hasSealed ? qsTr("Sealed. Open the words first; the opening is recorded.") : qsTr("Nothing is written down yet.")

                onWanted: root.wanted("customer_account")
            }

            AccountCard {
                objectName: "ourSide"
                Layout.fillWidth: true
                Layout.fillHeight: true
                title: qsTr("The colleague's account")
                text: root.shownCase.staffAccount
                sealedText: root.shownCase.hasSealed ? qsTr("Sealed. Open the words first; the opening is recorded.") : qsTr("Nobody has written down our side yet.")

                onWanted: root.wanted("staff_account")
            }
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.spaceM

            QuietButton {
                objectName: "accountsOpenWords"
                text: qsTr("Open words")
                iconName: "lock"
                visible: root.shownCase.hasSealed

                onClicked: root.shownCase.openWords()
            }

            PrimaryButton {
                objectName: "accountsClose"
                text: qsTr("Done")
                focus: true

                onClicked: root.close()
            }
        }
    }
}
