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

    Choices {
        objectName: "shelfValues"
        model: root.shelf.values
        Accessible.name: qsTr("Browse by")

        onChosen: key => root.shelf.chooseValue(key)
    }

    Choices {
        objectName: "shelfLines"
        model: root.shelf.lines
        Accessible.name: qsTr("Lines of this chapter")

        onChosen: key => root.shelf.chooseLine(key)
    }

    component Choices: ListView {
        id: choices

        signal chosen(string key)

        Layout.fillWidth: true
        implicitHeight: Theme.touchTarget
        orientation: ListView.Horizontal
        spacing: Theme.spaceXs
        clip: true
        visible: count > 0
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List

        delegate: Chip {
            required property string key
            required text
            required property bool isChosen

            objectName: "shelf:" + key
            checked: isChosen

            onClicked: choices.chosen(key)
        }
    }
}
