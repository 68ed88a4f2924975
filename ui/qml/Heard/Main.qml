import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Lobby
import Heard.Theme
import Heard.ViewModels

// The lobby's window.
AppWindow {
    id: root

    required property Lobby lobby
    readonly property bool typing: lobby.takesWords && Qt.inputMethod.visible

    Icon {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        name: "ripples"
        color: Theme.accent
        size: Theme.px(720)
        visible: !Theme.care
    }

    LockBand {
        id: band

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        lock: root.lobby.lock
    }

    ColumnLayout {
        anchors.top: band.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        spacing: 0
        visible: root.lobby.navigator.page !== "attract"
        enabled: !root.lobby.lock.isMaintained

        LobbyBar {
            Layout.fillWidth: true
            lobby: root.lobby
            stage: root.stage
            visible: !root.typing
        }

        LobbyPages {
            Layout.fillWidth: true
            Layout.fillHeight: true
            lobby: root.lobby
            compact: root.typing
        }

        Loader {
            id: keyboard

            Layout.fillWidth: true
            active: root.stage.onScreenKeyboard && root.lobby.takesWords
            source: "Controls/OnScreenKeyboard.qml"
        }

        Binding {
            target: keyboard.item
            property: "language"
            value: root.stage.language
            when: keyboard.status === Loader.Ready
        }
    }

    Loader {
        anchors.top: band.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        active: root.lobby.navigator.page === "attract"
        enabled: !root.lobby.lock.isMaintained

        sourceComponent: AttractPage {
            lobby: root.lobby
            stage: root.stage
        }
    }

    LobbyDialogs {
        lobby: root.lobby
    }

    LockDialogs {
        lock: root.lobby.lock
    }
}
