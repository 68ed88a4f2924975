import QtQuick
import Heard.Theme

// The first sign of a name in a soft circle.
Rectangle {
    id: root

    required property string text
    property int size: Theme.px(40)

    implicitWidth: size
    implicitHeight: size
    radius: size / 2
    color: Theme.accentSoft
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        text: root.text
        color: Theme.accent
        font.pixelSize: Math.round(root.size * 0.44)
        font.weight: Theme.weightStrong
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
