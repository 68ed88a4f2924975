import QtQuick
import Heard.Theme

// One of our own drawn icons, in any colour of the theme.
Image {
    id: root

    required property string name
    property color color: Theme.textStrong
    property int size: Theme.icon

    width: size
    height: size
    sourceSize: Qt.size(size, size)
    source: "image://icon/" + name + "/" + String(color).substring(1)
    fillMode: Image.PreserveAspectFit
    Accessible.ignored: true
}
