import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Thank you: what was saved, what becomes of it, and a quiet way home.
PageFrame {
    id: root

    required property Lobby lobby
    readonly property string joined: lobby.known.joinedTitle

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
        iconName: "check"
        size: Theme.px(Theme.dense ? 88 : 112)
        visible: !Theme.care || root.height > root.width
    }

    DisplayText {
        Layout.fillWidth: true
        sentence: qsTr("Thank you. You were heard.")
        horizontalAlignment: Text.AlignHCenter
    }

    BodyText {
        Layout.fillWidth: true
        text: root.joined !== "" ? qsTr("Noted: %1. The branch manager sees how many people meet it.").arg(root.joined) : qsTr("The branch reads all feedback every day and shows here what it changed.")
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
    }

    SavedMark {
        Layout.alignment: Qt.AlignHCenter
        saving: root.lobby.visit.saving
    }

    Item {
        Layout.fillHeight: true
    }
}
