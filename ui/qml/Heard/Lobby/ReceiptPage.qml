import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// What the customer takes home. Nothing is claimed before the commit is durable.
PageFrame {
    id: root

    required property Lobby lobby
    readonly property bool narrow: width < Theme.px(Theme.care ? 1400 : 940)

    readable: Theme.px(1140)
    moreText: qsTr("More below")

    footer: [
        KeptQuestion {
            Layout.fillWidth: true
            lobby: root.lobby
            visible: root.lobby.receipt.ready
        }
    ]

    TitleText {
        objectName: "receiptTitle"
        Layout.fillWidth: true
        text: root.lobby.receipt.ready ? qsTr("We have it. This is your receipt.") : qsTr("Saving your complaint …")
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: !root.narrow
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceL
        visible: root.lobby.receipt.ready

        ReferenceCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(480)
            receipt: root.lobby.receipt
        }

        NextStepsCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: Theme.px(600)
            lobby: root.lobby
        }
    }

    Item {
        Layout.fillHeight: true
        visible: root.narrow || !root.lobby.receipt.ready
    }
}
