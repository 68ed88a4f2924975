pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What was found; arrow keys move, Enter chooses.
ListView {
    id: root

    required property RowModel hits

    signal chosen(string key)

    objectName: "hits"
    model: hits
    clip: true
    spacing: Theme.spaceXs
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Found")

    delegate: HitLine {
        width: ListView.view.width - Theme.spaceS
        current: root.activeFocus && ListView.isCurrentItem

        Keys.onReturnPressed: root.chosen(key)
        onClicked: root.chosen(key)
    }
    T.ScrollBar.vertical: ScrollThumb {
    }
}
