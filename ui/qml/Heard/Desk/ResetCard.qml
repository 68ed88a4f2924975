pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Ninety seconds to come down again. Nobody is told of it.
Card {
    id: root

    required property CareReset reset

    contentItem: ColumnLayout {
        spacing: Theme.spaceL

        Item {
            Layout.fillHeight: true
        }

        CountdownRing {
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.px(190)
            Layout.preferredHeight: Theme.px(190)
            remaining: root.reset.remaining
            total: root.reset.total
            thickness: Theme.px(10)
            label: qsTr("%n seconds to go", "", root.reset.remaining)
        }

        HeadingText {
            Layout.fillWidth: true
            objectName: "resetTitle"
            text: root.reset.isRunning ? root.reset.phase : root.reset.isOver ? qsTr("You are through it") : qsTr("Out of sight for a minute and a half")
            horizontalAlignment: Text.AlignHCenter
        }

        BodyText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(620)
            Layout.alignment: Qt.AlignHCenter
            objectName: "resetGuide"
            text: root.reset.isRunning || root.reset.isOver ? root.reset.guide : root.reset.gist
            horizontalAlignment: Text.AlignHCenter
        }

        TitleText {
            Layout.fillWidth: true
            objectName: "resetBreath"
            text: root.reset.breath
            color: Theme.accent
            horizontalAlignment: Text.AlignHCenter
            opacity: text === "" ? 0 : 1
            visible: root.reset.isRunning
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.reset.ifNotEnough
            horizontalAlignment: Text.AlignHCenter
            visible: root.reset.isOver
        }

        PrimaryButton {
            Layout.alignment: Qt.AlignHCenter
            objectName: "resetBegin"
            text: root.reset.isOver ? qsTr("Once more") : qsTr("Begin")
            iconName: "cup"
            focus: true
            visible: !root.reset.isRunning

            onClicked: root.reset.begin()
        }

        QuietButton {
            Layout.alignment: Qt.AlignHCenter
            objectName: "resetStop"
            text: qsTr("That is enough")
            visible: root.reset.isRunning

            onClicked: root.reset.stop()
        }

        Item {
            Layout.fillHeight: true
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("Not recorded, and nobody sees it.")
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
