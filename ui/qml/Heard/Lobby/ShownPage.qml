pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// What a member of staff and the customer read together; either of them closes it.
PageFrame {
    id: root

    required property Lobby lobby
    readonly property ShownSide side: lobby.shownSide
    readonly property bool narrow: width < Theme.px(Theme.care ? 1400 : 940)

    readable: Theme.px(1140)
    moreText: qsTr("More below")

    footer: [
        ReturnCountdown {
            Layout.fillWidth: true
            lobby: root.lobby
        }
    ]

    TitleText {
        objectName: "shownTitle"
        Layout.fillWidth: true
        text: qsTr("Let us look at this together")
    }

    Repeater {
        model: root.side.notices

        ShownNotice {
            Layout.fillWidth: true
        }
    }

    SumsCard {
        Layout.fillWidth: true
        rows: root.side.sums
        visible: root.side.sums.count > 0
    }

    Repeater {
        model: root.side.contract

        ShownLine {
            Layout.fillWidth: true
        }
    }

    Card {
        Layout.fillWidth: true
        visible: root.side.options.count > 0

        contentItem: ColumnLayout {
            spacing: Theme.spaceM

            HeadingText {
                Layout.fillWidth: true
                text: qsTr("What you can choose")
            }

            Repeater {
                model: root.side.options

                ShownOption {
                    Layout.fillWidth: true
                }
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
