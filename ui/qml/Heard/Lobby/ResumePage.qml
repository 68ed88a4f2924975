import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Where a customer who was interrupted gives the four words and goes on.
PageFrame {
    id: root

    required property Lobby lobby
    property bool compact: false

    readable: Theme.px(1000)
    moreText: qsTr("More below")

    footer: [
        AppButton {
            objectName: "back"
            text: qsTr("Back")
            iconName: "back"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(220)

            onClicked: root.lobby.back()
        },
        PrimaryButton {
            objectName: "resume"
            text: root.lobby.drafts.isBusy ? qsTr("Looking …") : qsTr("Go on writing")
            iconName: "next"
            trailingIcon: true
            enabled: words.text.trim() !== "" && !root.lobby.drafts.isBusy
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(440)

            onClicked: root.lobby.drafts.resume(words.text)
        }
    ]

    TitleText {
        Layout.fillWidth: true
        text: qsTr("Go on with what you began")
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Write the four words that you noted. Without them nobody can open it, neither can we.")
        color: Theme.textMuted
        visible: !root.compact
    }

    LabelledField {
        id: words

        objectName: "words"
        Layout.fillWidth: true
        label: qsTr("Your four words")
        text: ""
        maximumLength: 80

        onAccepted: root.lobby.drafts.resume(text)
    }

    WarningBanner {
        Layout.fillWidth: true
        objectName: "resumeMessage"
        text: root.lobby.drafts.message
        visible: text !== ""
    }

    Item {
        Layout.fillHeight: true
    }
}
