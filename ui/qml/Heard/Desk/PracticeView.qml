pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Three minutes of practice: choose a customer, answer, hear what it did. Nobody else sees it.
FocusScope {
    id: root

    required property PracticePage practice
    readonly property bool wide: width > height

    objectName: "practicePage"

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        anchors.bottomMargin: Theme.spaceL
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM

        ListView {
            id: list

            Layout.fillHeight: root.wide
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: root.wide ? root.width * 0.3 : -1
            Layout.preferredHeight: root.wide ? -1 : root.height * 0.26
            objectName: "drills"
            model: root.practice.drills
            clip: true
            focus: true
            spacing: Theme.spaceXs
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Drills")

            delegate: DrillLine {
                width: ListView.view.width - Theme.spaceM
                current: list.activeFocus && ListView.isCurrentItem

                Keys.onReturnPressed: root.practice.begin(key)
                onClicked: root.practice.begin(key)
            }
            T.ScrollBar.vertical: ScrollThumb {
            }
        }

        PracticeCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            practice: root.practice
        }
    }
}
