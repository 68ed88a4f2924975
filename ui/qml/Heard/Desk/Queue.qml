pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The open cases as a list; arrow keys move, Enter opens.
ListView {
    id: root

    required property RowModel rows

    signal opened(string key)
    signal acknowledged(string key)

    objectName: "queue"
    model: rows
    spacing: Theme.spaceM
    clip: true
    leftMargin: Theme.px(6)
    rightMargin: Theme.px(6)
    topMargin: Theme.px(6)
    bottomMargin: Theme.px(14)
    boundsBehavior: Flickable.StopAtBounds
    keyNavigationEnabled: true
    highlightMoveDuration: Theme.quick
    currentIndex: 0
    activeFocusOnTab: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Open cases, the most urgent first")

    delegate: CaseLine {
        width: root.width - 2 * Theme.px(6)
        current: root.activeFocus && ListView.isCurrentItem

        onOpened: key => root.opened(key)
        onAcknowledged: key => root.acknowledged(key)
        Keys.onReturnPressed: opened(key)
        Keys.onEnterPressed: opened(key)
    }
    displaced: Transition {
        NumberAnimation {
            properties: "y"
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }
    T.ScrollBar.vertical: ScrollThumb {
    }
}
