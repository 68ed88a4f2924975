pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Ten minutes away from the floor: asked for without a reason, given by whoever can.
Card {
    id: root

    required property CarePage care

    contentItem: ColumnLayout {
        spacing: Theme.spaceM

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Ten minutes off the floor")
        }

        LabelText {
            Layout.fillWidth: true
            objectName: "myLoad"
            text: root.care.team.own
            color: Theme.textMuted
        }

        ActButton {
            Layout.fillWidth: true
            objectName: "askRelief"
            text: qsTr("Please relieve me for ten minutes")
            iconName: "hand"
            enabled: !root.care.isBusy
            visible: !root.care.hasAsked

            onClicked: root.care.askRelief()
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("No reason is asked. The branch's desks say that somebody would like a break, without a name.")
            visible: !root.care.hasAsked
        }

        Repeater {
            model: root.care.reliefs

            Card {
                id: line

                required property string key
                required property string text
                required property string waited
                required property bool isMine

                Layout.fillWidth: true
                raised: false
                radius: Theme.radiusM
                padding: Theme.spaceM
                fill: Theme.accentSoft

                contentItem: ColumnLayout {
                    spacing: Theme.spaceXs

                    LabelText {
                        Layout.fillWidth: true
                        text: line.text
                        font.weight: Theme.weightMedium
                    }

                    CaptionText {
                        Layout.fillWidth: true
                        text: line.waited
                    }

                    ActButton {
                        Layout.fillWidth: true
                        objectName: "relieve:" + line.key
                        text: line.isMine ? qsTr("I don't need it any more") : qsTr("I take over")
                        iconName: line.isMine ? "close" : "check"
                        enabled: !root.care.isBusy

                        onClicked: root.care.endRelief(line.key)
                    }
                }
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
