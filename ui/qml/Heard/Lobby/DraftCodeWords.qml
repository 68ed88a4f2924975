import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// What the code does, the four words, and the ways on.
ColumnLayout {
    id: root

    required property Lobby lobby
    readonly property DraftKeeper drafts: lobby.drafts

    spacing: Theme.spaceM

    BodyText {
        objectName: "codeMessage"
        Layout.fillWidth: true
        text: root.drafts.goesOnByPhone ? qsTr("Scan it: what you wrote moves to your phone, without any network. Go on there, and send it from there.") : root.drafts.isTooLong ? qsTr("Your text is too long for one code. Scan or photograph the four words; within a day you can go on here.") : qsTr("Scan or photograph the four words; within a day you can go on here.")
    }

    CaptionText {
        Layout.fillWidth: true
        text: qsTr("Nobody else has it until you send it. Name and number are not in the code.")
        visible: root.drafts.goesOnByPhone
    }

    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.hairline
        color: Theme.line
    }

    CaptionText {
        Layout.fillWidth: true
        text: qsTr("To go on here within a day, note four words:")
    }

    HeadingText {
        objectName: "codeWords"
        Layout.fillWidth: true
        text: root.drafts.words
        color: Theme.accent
    }

    Item {
        Layout.fillHeight: true
    }

    PrimaryButton {
        objectName: "hideCode"
        Layout.fillWidth: true
        text: qsTr("Go on writing here")
        focus: true

        onClicked: root.drafts.hideCode()
    }

    AppButton {
        objectName: "leaveWithCode"
        Layout.fillWidth: true
        text: qsTr("I have it; leave this screen")
        iconName: "logout"

        onClicked: root.lobby.goOnByPhone()
    }
}
