pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The live board: who needs somebody, in an order that explains itself.
FocusScope {
    id: root

    required property Board board
    required property DeliveryState delivery
    required property KnownCauseBoard known
    readonly property bool wide: width > height

    signal opened(string key)
    signal acknowledged(string key)
    signal told

    objectName: "boardPage"

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        anchors.bottomMargin: Theme.spaceL
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceL

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.spaceM

            BoardHeader {
                Layout.fillWidth: true
                board: root.board
                wide: root.wide

                onTold: root.told()
                onOrderAsked: order.open()
            }

            Queue {
                Layout.fillWidth: true
                Layout.fillHeight: true
                rows: root.board.open
                focus: true
                visible: root.board.open.count > 0

                onOpened: key => root.opened(key)
                onAcknowledged: key => root.acknowledged(key)
            }

            EmptyBoard {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.board.open.count === 0
            }

            KnownCard {
                Layout.fillWidth: true
                known: root.known
            }
        }

        GridLayout {
            Layout.fillHeight: root.wide
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: root.wide ? Theme.px(400) : -1
            columns: root.wide ? 1 : 2
            columnSpacing: Theme.spaceL
            rowSpacing: Theme.spaceL

            TodayCard {
                Layout.fillWidth: true
                Layout.fillHeight: !root.wide
                board: root.board
            }

            DeliveryCard {
                Layout.fillWidth: true
                Layout.fillHeight: !root.wide
                delivery: root.delivery
            }

            EndedCard {
                Layout.fillWidth: true
                Layout.fillHeight: root.wide
                Layout.columnSpan: root.wide ? 1 : 2
                Layout.preferredHeight: root.wide ? -1 : Theme.px(210)
                ended: root.board.ended

                onOpened: key => root.opened(key)
            }
        }
    }

    OrderDialog {
        id: order

        order: root.board.order
    }
}
