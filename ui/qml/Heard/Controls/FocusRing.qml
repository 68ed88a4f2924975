import QtQuick
import QtQuick.Templates as T
import Heard.Theme

// Shows where the keyboard is, to those who use it. Anchors itself around its parent.
Rectangle {
    id: root

    required property T.Control watched

    anchors.fill: parent
    anchors.margins: -Theme.px(5)
    visible: watched.visualFocus
    color: "transparent"
    border.color: Theme.focus
    border.width: Theme.focusWidth
    radius: Theme.radiusM + Theme.px(5)
    z: 10
    Accessible.ignored: true
}
