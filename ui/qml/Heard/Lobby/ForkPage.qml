import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// After a rating, whichever it was: thanks, a person, words, or nothing. It is one page for every face, to the
// last pixel, so that nobody behind the customer learns which one it was.
PageFrame {
    id: root

    required property Lobby lobby
    readonly property bool brief: Theme.care && Theme.dense && !Theme.portrait
    readonly property bool crowded: brief && lobby.known.isAny
    readonly property bool wide: width > height && width >= Theme.px(900)

    readable: root.wide ? Theme.px(1120) : Theme.px(820)
    moreText: qsTr("More below")
    spacing: crowded ? Theme.spaceS : Theme.care ? Theme.spaceM : Theme.spaceL

    footer: [
        ReturnCountdown {
            Layout.fillWidth: true
            lobby: root.lobby
        }
    ]

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: Theme.portrait ? 3 : 2
        visible: !root.crowded
    }

    SavedMark {
        Layout.alignment: Qt.AlignHCenter
        saving: root.lobby.visit.saving
    }

    DisplayText {
        objectName: "forkTitle"
        Layout.fillWidth: true
        sentence: qsTr("Thank you. You were heard.")
        font.pixelSize: root.crowded ? Theme.heading : Theme.care ? Theme.title : Theme.display
        horizontalAlignment: Text.AlignHCenter
    }

    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.spaceS
        text: qsTr("We read every rating and show here what we changed. Is there anything more we can do?")
        color: Theme.textMuted
        font.pixelSize: root.brief ? Theme.label : Theme.body
        horizontalAlignment: Text.AlignHCenter
        visible: !root.crowded
    }

    KnownCauses {
        Layout.fillWidth: true
        causes: root.lobby.known
        beside: root.wide
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        Layout.topMargin: Theme.care ? 0 : Theme.spaceM
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM
        uniformCellWidths: true

        ChoiceCard {
            objectName: "person"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("A person comes to me now")
            hint: qsTr("Usually within two minutes, right here")
            iconName: "hand"
            brief: root.brief

            onChosen: root.lobby.callHelp()
        }

        ChoiceCard {
            objectName: "write"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("I write it down")
            hint: qsTr("Somebody reads every word")
            iconName: "write"
            brief: root.brief

            onChosen: root.lobby.writeOn()
        }
    }

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: Theme.portrait ? 1 : 3
        visible: !root.crowded
    }
}
