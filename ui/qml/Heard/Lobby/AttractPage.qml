pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// While nobody is here: one useful card at a time. A touch anywhere goes to the question.
Item {
    id: root

    required property Lobby lobby
    required property Stage stage

    // It is read from across the hall; in care mode everything is large already.
    readonly property real farther: Theme.care ? 1 : 1.22

    objectName: "attract"
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Touch the screen to tell us how it was")

    Accessible.onPressAction: root.lobby.touched()

    Rectangle {
        anchors.fill: parent
        color: Theme.accent
    }

    Icon {
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        name: "ripples"
        color: Theme.accentText
        size: Math.round(Math.max(root.width, root.height) * 0.72)
    }

    ColumnLayout {
        anchors.centerIn: parent
        anchors.horizontalCenterOffset: Theme.px(8) * (root.lobby.showcase.number % 3 - 1)
        anchors.verticalCenterOffset: Theme.px(6) * (root.lobby.showcase.number % 2) - invitation.height / 2
        width: Math.min(root.width - 2 * Theme.spaceXl, Theme.px(1140))
        spacing: Theme.care ? Theme.spaceM : Theme.spaceL

        Icon {
            name: root.lobby.showcase.icon
            color: Theme.accentText
            size: Theme.px(84)
            visible: !Theme.care
        }

        DisplayText {
            Layout.fillWidth: true
            sentence: root.lobby.showcase.title
            color: Theme.accentText
            font.pixelSize: Math.round((Theme.care && Theme.portrait ? Theme.title : Theme.display) * root.farther)
        }

        Repeater {
            model: root.lobby.showcase.lines

            HeadingText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                color: Theme.accentText
                font.pixelSize: Math.round(Theme.heading * root.farther)
                font.weight: Theme.weightRegular
            }
        }

        Rectangle {
            Layout.topMargin: Theme.spaceM
            Layout.preferredWidth: Theme.px(220)
            Layout.preferredHeight: Theme.px(6)
            radius: height / 2
            color: Qt.alpha(Theme.accentText, 0.3)

            Rectangle {
                x: parent.width * (root.lobby.showcase.number - 1) / Math.max(1, root.lobby.showcase.count)
                width: Math.max(parent.height, parent.width / Math.max(1, root.lobby.showcase.count))
                height: parent.height
                radius: parent.radius
                color: Theme.accentText
            }
        }
    }

    AttractInvitation {
        id: invitation

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceXl
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, parent.width - 2 * Theme.spaceL)
        text: qsTr("Touch the screen to tell us how it was")
    }

    Rectangle {
        objectName: "dim"
        anchors.fill: parent
        color: Theme.scrim
        opacity: 0.82
        visible: root.lobby.showcase.isDimmed
    }
}
