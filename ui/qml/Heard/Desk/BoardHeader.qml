import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// How many wait, and what can be done from the board; on two lines when tall.
GridLayout {
    id: root

    required property Board board
    required property bool wide

    signal told
    signal orderAsked

    columns: wide ? 2 : 1
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.spaceS

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        TitleText {
            text: qsTr("Who needs us")
        }

        Badge {
            text: root.board.open.count
            tone: "calm"
            visible: root.board.open.count > 0
        }

        Badge {
            text: qsTr("%n late", "", root.board.lateCount)
            tone: "danger"
            visible: root.board.lateCount > 0
        }
    }

    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.spaceM

        CaseAct {
            objectName: "writeDown"
            text: qsTr("Told at the desk")
            keys: "Ctrl+N"
            iconName: "write"

            onClicked: root.told()
        }

        QuietButton {
            objectName: "explainOrder"
            text: qsTr("The most urgent first")
            iconName: "info"
            visible: root.board.open.count > 0

            onClicked: root.orderAsked()
        }
    }
}
