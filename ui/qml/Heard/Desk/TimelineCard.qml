pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Every record of the case in order; sealed words open on request, and the opening is recorded.
Card {
    id: root

    required property CasePage shownCase

    padding: Theme.spaceM

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("What happened")
        }

        ActButton {
            objectName: "openWords"
            Layout.fillWidth: true
            text: qsTr("Open words")
            keys: "F9"
            iconName: "lock"
            visible: root.shownCase.hasSealed

            onClicked: root.shownCase.openWords()
        }

        ListView {
            objectName: "timeline"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: root.shownCase.timeline
            clip: true
            spacing: Theme.spaceS
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What happened")

            delegate: TimelineEntry {
                width: ListView.view.width - Theme.spaceS
            }
            T.ScrollBar.vertical: ScrollThumb {
            }
        }
    }
}
