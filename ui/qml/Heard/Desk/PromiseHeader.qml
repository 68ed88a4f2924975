import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// How the book stands, whose promises are shown, and the sheet for the next shift.
ColumnLayout {
    id: root

    required property PromisePage promises

    spacing: Theme.spaceM

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        TitleText {
            text: qsTr("Promises")
        }

        Badge {
            text: qsTr("%n late", "", root.promises.lateCount)
            tone: "danger"
            visible: root.promises.lateCount > 0
        }

        Badge {
            text: qsTr("%n due today", "", root.promises.todayCount)
            tone: "warning"
            visible: root.promises.todayCount > 0
        }

        Item {
            Layout.fillWidth: true
        }

        CaptionText {
            text: qsTr("In 90 days: %1 kept, %2 not kept").arg(root.promises.keptCount).arg(root.promises.brokenCount)
            wrapMode: Text.NoWrap
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        SegmentedControl {
            objectName: "promiseWhose"
            options: [qsTr("Everybody's"), qsTr("Mine")]
            current: root.promises.onlyMine ? 1 : 0

            onChosen: index => root.promises.showOnlyMine(index === 1)
        }

        Item {
            Layout.fillWidth: true
        }

        ActButton {
            objectName: "handover"
            text: qsTr("Hand-over sheet")
            iconName: "print"
            keys: "Ctrl+P"

            onClicked: root.promises.writeHandover()
        }
    }
}
