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

    padding: Theme.spaceM
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

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

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.care ? 1 : 3
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceS
            uniformCellWidths: true

            Repeater {
                model: root.lobby.channels.ways

                CallColumn {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                }
            }
        }
    }
}
