import QtQuick
import Heard.Theme

// One of our own drawn icons, in any colour of the theme; what points along the line turns with it.
Image {
    id: root

    required property string name
    property color color: Theme.textStrong
    property int size: Theme.icon
    readonly property bool pointsAlong: ["back", "next", "send", "logout", "enter"].includes(name)

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: "image://icon/" + name + "/" + String(color).substring(1)
    fillMode: Image.PreserveAspectFit
    mirror: pointsAlong && LayoutMirroring.enabled
    Accessible.ignored: true
}
