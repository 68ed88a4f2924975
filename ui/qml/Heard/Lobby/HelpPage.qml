import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Help is coming: said only once the call is saved.
PageFrame {
    id: root

    required property Lobby lobby
    readonly property bool saved: lobby.visit.saving === "saved"

    readable: Theme.px(Theme.care ? 1120 : 860)
    moreText: qsTr("More below")
    spacing: Theme.care ? Theme.spaceM : Theme.spaceL

    footer: [
        ReturnCountdown {
            Layout.fillWidth: true
            lobby: root.lobby
        }
    ]

    Item {
        Layout.fillHeight: true
    }

    BigMark {
        Layout.alignment: Qt.AlignHCenter
        iconName: "hand"
        size: Theme.px(Theme.dense ? 88 : 112)
        visible: !Theme.care || root.height > root.width
    }

    DisplayText {
        objectName: "helpTitle"
        Layout.fillWidth: true
        font.pixelSize: Theme.care && !Theme.portrait ? Theme.title : Theme.display
        sentence: root.saved ? qsTr("Somebody is on the way to you") : qsTr("Calling …")
        horizontalAlignment: Text.AlignHCenter
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Usually within two minutes. Please stay where you are, or take a seat nearby.")
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
    }

    SavedMark {
        Layout.alignment: Qt.AlignHCenter
        saving: root.lobby.visit.saving
    }

    AppButton {
        objectName: "writeMeanwhile"
        Layout.alignment: Qt.AlignHCenter
        text: root.lobby.navigator.canGoBack ? qsTr("Go back to where I was") : qsTr("Write it down meanwhile")
        iconName: root.lobby.navigator.canGoBack ? "back" : "write"

        onClicked: root.lobby.leaveHelp()
    }

    Item {
        Layout.fillHeight: true
    }
}
