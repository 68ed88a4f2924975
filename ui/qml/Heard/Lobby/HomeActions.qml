import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Besides the faces: a person now, or words.
GridLayout {
    id: root

    required property Lobby lobby
    required property bool stacked
    property bool withChannels: false
    readonly property bool tight: Theme.care

    columns: stacked ? 6 : withChannels ? 5 : 4
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.dense ? Theme.spaceS : Theme.spaceM

    PrimaryButton {
        objectName: "help"
        Layout.fillWidth: true
        Layout.columnSpan: !root.stacked ? 1 : root.withChannels ? 3 : 6
        Layout.preferredWidth: Theme.px(300)
        Layout.preferredHeight: Math.max(Theme.px(76), Theme.touchTarget)
        text: qsTr("Call someone")
        iconName: root.withChannels ? "" : "hand"
        font.pixelSize: Theme.body

        onClicked: root.lobby.callHelp()
    }

    AppButton {
        objectName: "complain"
        Layout.fillWidth: true
        Layout.row: root.stacked ? 1 : 0
        Layout.column: root.stacked ? 0 : 1
        Layout.columnSpan: root.stacked ? 2 : 1
        Layout.preferredWidth: Theme.px(200)
        Layout.preferredHeight: Math.max(Theme.px(76), Theme.touchTarget)
        text: qsTr("Complain")
        iconName: root.tight ? "" : "write"
        leftPadding: root.tight ? Theme.spaceXs : Theme.spaceM
        rightPadding: leftPadding
        font.pixelSize: root.stacked ? Theme.label : Theme.body

        onClicked: root.lobby.startComplaint()
    }

    AppButton {
        objectName: "suggest"
        Layout.fillWidth: true
        Layout.row: root.stacked ? 1 : 0
        Layout.column: root.stacked ? 2 : 2
        Layout.columnSpan: root.stacked ? 2 : 1
        Layout.preferredWidth: Theme.px(200)
        Layout.preferredHeight: Math.max(Theme.px(76), Theme.touchTarget)
        text: qsTr("Suggest")
        iconName: root.tight ? "" : "idea"
        leftPadding: root.tight ? Theme.spaceXs : Theme.spaceM
        rightPadding: leftPadding
        font.pixelSize: root.stacked ? Theme.label : Theme.body

        onClicked: root.lobby.startSuggestion()
    }

    AppButton {
        objectName: "praise"
        Layout.fillWidth: true
        Layout.row: root.stacked ? 1 : 0
        Layout.column: root.stacked ? 4 : 3
        Layout.columnSpan: root.stacked ? 2 : 1
        Layout.preferredWidth: Theme.px(200)
        Layout.preferredHeight: Math.max(Theme.px(76), Theme.touchTarget)
        text: qsTr("Praise")
        iconName: root.tight ? "" : "praise"
        leftPadding: root.tight ? Theme.spaceXs : Theme.spaceM
        rightPadding: leftPadding
        font.pixelSize: root.stacked ? Theme.label : Theme.body

        onClicked: root.lobby.startPraise()
    }

    AppButton {
        objectName: "channels"
        Layout.fillWidth: true
        Layout.row: 0
        Layout.column: root.stacked ? 3 : 4
        Layout.columnSpan: root.stacked ? 3 : 1
        Layout.preferredWidth: Theme.px(200)
        Layout.preferredHeight: Math.max(Theme.px(76), Theme.touchTarget)
        text: qsTr("How to complain")
        leftPadding: Theme.spaceXs
        rightPadding: leftPadding
        edge: "transparent"
        fill: "transparent"
        ink: Theme.accent
        font.pixelSize: Theme.label
        visible: root.withChannels
        Accessible.name: qsTr("How to complain, and what happens then")

        onClicked: root.lobby.showChannels()
    }
}
