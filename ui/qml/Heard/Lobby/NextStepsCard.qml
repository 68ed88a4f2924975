pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// What happens next, by when, and whom to call.
Card {
    id: root

    required property Lobby lobby

    contentItem: ColumnLayout {
        spacing: Theme.spaceM

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("What happens next")
        }

        Repeater {
            model: root.lobby.receipt.nextSteps

            TimelineLine {
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
        }

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.hairline
            color: Theme.line
        }

        LabelText {
            Layout.fillWidth: true
            text: qsTr("Whom to call")
            color: Theme.textMuted
        }

        Repeater {
            model: root.lobby.channels.ways

            ChannelLine {
                Layout.fillWidth: true
            }
        }
    }
}
