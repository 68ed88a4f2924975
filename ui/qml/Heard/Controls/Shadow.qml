import QtQuick
import Heard.Theme

// The soft shadow of a card or a sheet. Anchors itself around its parent; place it first.
BorderImage {
    id: root

    property int radius: Theme.radiusM
    property int spread: Theme.px(32)
    readonly property int reach: radius + spread

    anchors.fill: parent
    anchors.leftMargin: -spread
    anchors.rightMargin: -spread
    anchors.topMargin: -spread + Theme.px(8)
    anchors.bottomMargin: -spread - Theme.px(8)
    z: -1
    visible: !Theme.care
    border.left: reach
    border.right: reach
    border.top: reach
    border.bottom: reach
    source: "image://shadow/" + radius + "-" + spread
    Accessible.ignored: true
}
