import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Has the customer kept the receipt? It is shown once; "not yet" says how, and gives more time.
GridLayout {
    id: root

    required property Lobby lobby
    readonly property bool narrow: width < Theme.px(Theme.care ? 1100 : 760)

    columns: narrow ? 1 : 2
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceS

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        CountdownRing {
            remaining: root.lobby.idle.remaining
            total: root.lobby.idle.total
            label: qsTr("%n second(s) left", "", root.lobby.idle.remaining)
            visible: root.lobby.idle.counting
        }

        LabelText {
            objectName: "keptQuestion"
            Layout.fillWidth: true
            text: root.lobby.receipt.hesitated ? qsTr("Take your time: photograph the code, or copy the number.") : qsTr("Have you kept it? It is shown only now.")
        }
    }

    RowLayout {
        Layout.fillWidth: root.narrow
        spacing: Theme.spaceM

        AppButton {
            objectName: "notYet"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(170)
            text: qsTr("Not yet")

            onClicked: root.lobby.receipt.hesitate()
        }

        PrimaryButton {
            objectName: "finish"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(260)
            text: qsTr("Yes, I have it")

            onClicked: root.lobby.finish()
        }
    }
}
