pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// The published ways to complain and what happens then.
PageFrame {
    id: root

    required property Lobby lobby
    readonly property bool narrow: width < Theme.px(Theme.care ? 1400 : 940)

    readable: Theme.px(1140)
    moreText: qsTr("More below")

    footer: [
        AppButton {
            objectName: "back"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(220)
            text: qsTr("Back")
            iconName: "back"

            onClicked: root.lobby.navigator.back()
        },
        PrimaryButton {
            objectName: "complainHere"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(520)
            text: qsTr("Complain here, now")
            iconName: "write"

            onClicked: root.lobby.startComplaint()
        }
    ]

    TitleText {
        Layout.fillWidth: true
        text: qsTr("How to complain, and what happens then")
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: root.narrow ? 1 : 2
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceL
        uniformCellWidths: true

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            contentItem: ColumnLayout {
                spacing: Theme.spaceL

                HeadingText {
                    Layout.fillWidth: true
                    text: qsTr("Ways to be heard")
                }

                Repeater {
                    model: root.lobby.channels.ways

                    ChannelLine {
                        Layout.fillWidth: true
                    }
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true

            contentItem: ColumnLayout {
                spacing: Theme.spaceL

                HeadingText {
                    Layout.fillWidth: true
                    text: qsTr("What happens with a complaint")
                }

                Repeater {
                    model: root.lobby.channels.process

                    TimelineLine {
                        Layout.fillWidth: true
                        date: ""
                    }
                }

                Item {
                    Layout.fillHeight: true
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
