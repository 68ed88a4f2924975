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
        anchors.verticalCenterOffset: Theme.px(6) * (root.lobby.showcase.number % 2)
        width: Math.min(root.width - 2 * Theme.spaceXl, Theme.px(1000))
        spacing: Theme.spaceL

        Icon {
            name: root.lobby.showcase.icon
            color: Theme.accentText
            size: Theme.px(84)
        }

        DisplayText {
            Layout.fillWidth: true
            text: root.lobby.showcase.title
            color: Theme.accentText
        }

        Repeater {
            model: root.lobby.showcase.lines

            HeadingText {
                required property string modelData

                Layout.fillWidth: true
                text: modelData
                color: Theme.accentText
                font.weight: Theme.weightRegular
            }
        }

        Row {
            Layout.topMargin: Theme.spaceL
            spacing: Theme.spaceS

            Repeater {
                model: root.lobby.showcase.count

                Rectangle {
                    required property int index

                    width: Theme.px(index + 1 === root.lobby.showcase.number ? 40 : 12)
                    height: Theme.px(12)
                    radius: height / 2
                    color: Theme.accentText
                    opacity: index + 1 === root.lobby.showcase.number ? 1 : 0.4
                }
            }
        }
    }

    AttractInvitation {
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
