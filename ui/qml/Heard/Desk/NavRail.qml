pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// The pages of the desk, one tap or one key away.
Rectangle {
    id: root

    required property string page
    required property bool handlesCases
    required property bool isManager
    required property int lateCount
    required property int careCount
    required property int oddCount

    signal chosen(string page)
    signal locked

    implicitWidth: Theme.px(108)
    color: Theme.surface

    Rectangle {
        anchors.right: parent.right
        width: Theme.hairline
        height: parent.height
        color: Theme.line
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.spaceL
        anchors.bottomMargin: Theme.spaceM
        spacing: Theme.spaceXs

        Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.spaceM
            name: "mark"
            color: Theme.accent
            size: Theme.px(48)
        }

        NavButton {
            objectName: "nav:board"
            text: qsTr("Board")
            iconName: "bell"
            keys: "Ctrl+1"
            current: root.page === "board" || root.page === "case" || root.page === "oral"
            visible: root.handlesCases

            onClicked: root.chosen("board")
        }

        NavButton {
            objectName: "nav:promises"
            text: qsTr("Promises")
            iconName: "handshake"
            keys: "Ctrl+2"
            current: root.page === "promises"
            due: root.lateCount
            visible: root.handlesCases

            onClicked: root.chosen("promises")
        }

        NavButton {
            objectName: "nav:find"
            text: qsTr("Find")
            iconName: "search"
            keys: "Ctrl+F"
            current: root.page === "find"
            visible: root.handlesCases

            onClicked: root.chosen("find")
        }

        NavButton {
            objectName: "nav:practice"
            text: qsTr("Practice")
            iconName: "people"
            keys: "Ctrl+4"
            current: root.page === "practice"
            visible: root.handlesCases

            onClicked: root.chosen("practice")
        }

        NavButton {
            objectName: "nav:care"
            text: qsTr("Care")
            iconName: "cup"
            keys: "Ctrl+5"
            current: root.page === "care"
            due: root.careCount
            dueTone: "quiet"
            visible: root.handlesCases

            onClicked: root.chosen("care")
        }

        NavButton {
            objectName: "nav:insights"
            text: qsTr("Insight")
            iconName: "chart"
            keys: "Ctrl+3"
            current: root.page === "insights"
            due: root.oddCount
            dueTone: "warning"
            visible: root.isManager

            onClicked: root.chosen("insights")
        }

        Item {
            Layout.fillHeight: true
        }

        NavButton {
            objectName: "nav:maintenance"
            text: qsTr("Device")
            iconName: "settings"
            keys: "Ctrl+9"
            current: root.page === "maintenance"
            visible: root.isManager || !root.handlesCases

            onClicked: root.chosen("maintenance")
        }

        NavButton {
            objectName: "nav:lock"
            text: qsTr("Lock")
            iconName: "lock"
            keys: "F12"

            onClicked: root.locked()
        }
    }
}
