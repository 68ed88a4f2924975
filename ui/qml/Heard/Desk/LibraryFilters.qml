pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// By what the playbook is browsed: its sorts, one's own marks, and one way with its choices.
ColumnLayout {
    id: root

    required property LibraryShelf shelf

    spacing: Theme.spaceS

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        SegmentedControl {
            objectName: "shelfKind"
            options: root.shelf.kinds
            current: root.shelf.kind
            tight: true

            onChosen: index => root.shelf.chooseKind(index)
        }

        Chip {
            objectName: "shelfMine"
            text: qsTr("My favourites")
            checked: root.shelf.onlyMine

            onToggled: root.shelf.showOnlyMine(checked)
        }

        SegmentedControl {
            objectName: "shelfWay"
            options: root.shelf.ways
            current: root.shelf.way
            tight: true

            onChosen: index => root.shelf.chooseWay(index)
        }
    }

    ListView {
        Layout.fillWidth: true
        implicitHeight: Theme.touchTarget
        objectName: "shelfValues"
        model: root.shelf.values
        orientation: ListView.Horizontal
        spacing: Theme.spaceXs
        clip: true
        visible: count > 0
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Browse by")

        delegate: Chip {
            required property string key
            required text
            required property bool isChosen

            objectName: "shelf:" + key
            checked: isChosen

            onClicked: root.shelf.chooseValue(key)
        }
    }
}
