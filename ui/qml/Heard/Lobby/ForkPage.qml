import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Somebody is unhappy: a person now, words, or nothing. All three are fine.
PageFrame {
    id: root

    required property Lobby lobby

    readable: Theme.px(820)
    moreText: qsTr("More below")

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: Theme.portrait ? 3 : 1
    }

    TitleText {
        Layout.fillWidth: true
        text: qsTr("We want to put this right. What would help?")
        horizontalAlignment: Text.AlignHCenter
    }

    KnownCauses {
        Layout.fillWidth: true
        causes: root.lobby.known
    }

    ChoiceCard {
        objectName: "person"
        Layout.fillWidth: true
        Layout.topMargin: Theme.spaceM
        text: qsTr("A person comes to me now")
        hint: qsTr("Usually within two minutes, right here")
        iconName: "hand"
        emphasised: true

        onChosen: root.lobby.callHelp()
    }

    ChoiceCard {
        objectName: "write"
        Layout.fillWidth: true
        text: qsTr("I write it down")
        hint: qsTr("A few short questions; you get a reference and dates")
        iconName: "write"

        onChosen: root.lobby.startComplaint()
    }

    ChoiceCard {
        objectName: "decline"
        Layout.fillWidth: true
        text: qsTr("No, thank you")
        hint: qsTr("Your rating counts all the same")
        iconName: "check"

        onChosen: root.lobby.declineHelp()
    }

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 2
    }
}
