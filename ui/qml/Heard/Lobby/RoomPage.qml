import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// The start page of a device whose disk is nearly full: complaints first, and then paper.
PageFrame {
    id: root

    required property Lobby lobby
    readonly property bool takes: lobby.room.takesComplaints

    objectName: "roomPage"
    readable: Theme.px(760)
    moreText: qsTr("More below")
    Accessible.role: Accessible.Pane
    Accessible.name: title.text

    Item {
        Layout.fillHeight: true
    }

    BigMark {
        Layout.alignment: Qt.AlignHCenter
        iconName: root.takes ? "write" : "warning"
        visible: !Theme.care || root.height > root.width
    }

    DisplayText {
        id: title

        objectName: "roomTitle"
        Layout.fillWidth: true
        sentence: root.takes ? qsTr("Here you can complain and call someone") : qsTr("This screen cannot keep anything now")
        horizontalAlignment: Text.AlignHCenter
    }

    BodyText {
        Layout.fillWidth: true
        text: root.takes ? qsTr("Ratings rest until this device has room again. What you write is kept and handled as always.") : qsTr("Please ask a member of staff for a paper form. It counts just the same, and is looked at today.")
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.width > root.height ? 2 : 1
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceM
        uniformCellWidths: true
        visible: root.takes

        PrimaryButton {
            objectName: "help"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.px(76), Theme.touchTarget)
            text: qsTr("Call someone")
            iconName: "hand"

            onClicked: root.lobby.callHelp()
        }

        AppButton {
            objectName: "complain"
            Layout.fillWidth: true
            Layout.preferredHeight: Math.max(Theme.px(76), Theme.touchTarget)
            text: qsTr("Complain")
            iconName: "write"

            onClicked: root.lobby.startComplaint()
        }
    }

    QuietButton {
        objectName: "channels"
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: root.width - 2 * Theme.spaceL
        text: qsTr("How to complain, and what happens then")
        iconName: "phone"

        onClicked: root.lobby.showChannels()
    }

    Item {
        Layout.fillHeight: true
    }
}
