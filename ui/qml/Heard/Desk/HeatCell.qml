import QtQuick
import Heard.Theme

// One hour of the week; the deeper, the larger the unhappy share.
Item {
    id: root

    required property string told
    required property real share
    required property bool isShown

    Accessible.role: Accessible.StaticText
    Accessible.name: told

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.px(2)
        radius: Theme.px(5)
        color: root.isShown ? Qt.tint(Theme.successSoft, Qt.alpha(Theme.danger, Math.min(1, root.share * 2))) : "transparent"
        border.color: Theme.line
        border.width: root.isShown ? 0 : Theme.hairline
    }

    Text {
        anchors.centerIn: parent
        text: Math.round(root.share * 100)
        color: root.share > 0.3 ? Theme.textInverse : Theme.textStrong
        font.pixelSize: Theme.px(14)
        textFormat: Text.PlainText
        visible: root.isShown && root.share >= 0.1
        Accessible.ignored: true
    }
}
