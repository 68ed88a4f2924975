import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// A suggestion or thanks, in one text.
PageFrame {
    id: root

    required property Lobby lobby
    property bool compact: false

    moreText: qsTr("More below")

    footer: [
        AppButton {
            objectName: "back"
            text: qsTr("Back")
            iconName: "back"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(220)

            onClicked: root.lobby.leaveWords()
        },
        PrimaryButton {
            objectName: "sendWords"
            text: qsTr("Send")
            iconName: "send"
            trailingIcon: true
            enabled: root.lobby.words.canSend
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(440)

            onClicked: root.lobby.words.send()
        }
    ]

    TitleText {
        Layout.fillWidth: true
        text: root.lobby.words.isPraise ? qsTr("Who or what was good?") : qsTr("What should we do better?")
    }

    OwnWords {
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: root.lobby.words.isPraise ? qsTr("Your praise") : qsTr("Your suggestion")
        text: root.lobby.words.text
        holdsNumbers: root.lobby.words.holdsNumbers

        onWritten: text => root.lobby.words.write(text)
        onCoverAsked: root.lobby.words.coverNumbers()
    }
}
