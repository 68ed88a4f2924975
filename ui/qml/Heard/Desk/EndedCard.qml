pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What ended today. "Resolved by us" is not yet "accepted by the customer".
Card {
    id: root

    required property RowModel ended

    signal opened(string key)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.spaceS

        RowLayout {
            LabelText {
                Layout.fillWidth: true
                text: qsTr("Ended today")
                font.weight: Theme.weightStrong
            }

            CaptionText {
                text: root.ended.count
            }
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("Nothing yet.")
            visible: root.ended.count === 0
        }

        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: root.ended
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            delegate: EndedLine {
                width: ListView.view.width

                onOpened: key => root.opened(key)
            }
        }
    }
}
