import QtQuick
import Heard.Theme

// Shows where the keyboard is. Anchors itself around its parent.
Rectangle {
    id: root

    required property Item watched

    anchors.fill: parent
    anchors.margins: -Theme.px(5)
    visible: watched.activeFocus
    color: "transparent"
    border.color: Theme.focus
    border.width: Theme.focusWidth
    radius: Theme.radiusM + Theme.px(5)
    z: 10
    Accessible.ignored: true
}
