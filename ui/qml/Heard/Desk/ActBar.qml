import QtQuick
import Heard.Theme

// A bar of acts: side by side, or, where that is not enough for one line, in even rows.
Flow {
    id: root

    required property bool even
    property int across: 5
    readonly property bool roomy: width >= Theme.px(1700)
    readonly property real each: even ? Math.floor((width - (across - 1) * spacing) / across) : 0

    spacing: Theme.spaceS
}
