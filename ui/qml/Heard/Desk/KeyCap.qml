import QtQuick
import Heard.Theme

// A key of the keyboard, as a hint beside what it does.
Rectangle {
    id: root

    required property string text
    property color ink: Theme.textMuted

    implicitWidth: Math.max(implicitHeight, cap.implicitWidth + Theme.spaceS)
    implicitHeight: cap.implicitHeight + Theme.px(4)
    radius: Theme.px(6)
    color: "transparent"
    border.color: Qt.alpha(ink, 0.45)
    border.width: Theme.hairline
    visible: text !== ""
    Accessible.ignored: true

    Text {
        id: cap

        anchors.centerIn: parent
        text: root.text
        color: root.ink
        font.pixelSize: Theme.px(14)
        font.weight: Theme.weightMedium
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
