import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Time until the screen goes home by itself; any touch starts it again. And the way home now.
RowLayout {
    id: root

    required property Lobby lobby

    spacing: Theme.spaceM

    CountdownRing {
        remaining: root.lobby.idle.remaining
        total: root.lobby.idle.total
        label: qsTr("%n second(s) left", "", root.lobby.idle.remaining)
        visible: root.lobby.idle.counting
    }

    CaptionText {
        Layout.fillWidth: true
        text: qsTr("Goes back to the start by itself. Touch anywhere for more time.")
        visible: root.lobby.idle.counting
    }

    PrimaryButton {
        objectName: "finish"
        Layout.preferredWidth: Theme.px(280)
        text: qsTr("Done")

        onClicked: root.lobby.finish()
    }
}
