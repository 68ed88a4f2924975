import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Heard.Controls
import Heard.Theme

// One key, like the rest of the product: a white sheet, or a tinted one for what is not a letter.
KeyPanel {
    id: root

    property bool special: false
    property bool leading: false
    property string iconName: ""
    property string caption: control ? control.displayText : ""
    readonly property bool down: control ? control.pressed : false
    readonly property color ink: leading ? Theme.accentText : Theme.textStrong

    Rectangle {
        anchors.fill: parent
        anchors.margins: Math.max(3, Math.round(root.height * 0.045))
        radius: Theme.radiusS
        color: root.leading ? (root.down ? Theme.accentPressed : Theme.accent) : root.down ? Theme.accentLine : root.special ? Theme.surfacePressed : Theme.surface
        border.color: Theme.line
        border.width: root.leading ? 0 : Theme.hairline
        opacity: root.control && root.control.enabled ? 1 : 0.45

        Text {
            anchors.centerIn: parent
            width: parent.width - Theme.spaceXs
            text: root.caption
            color: root.ink
            font.pixelSize: Math.round(Math.min(parent.height * 0.42, parent.width * 0.5))
            font.weight: root.special || root.leading ? Theme.weightMedium : Theme.weightRegular
            font.capitalization: root.control && root.control.uppercased ? Font.AllUppercase : Font.MixedCase
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.px(11)
            horizontalAlignment: Text.AlignHCenter
            textFormat: Text.PlainText
            visible: root.iconName === ""
        }

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: root.ink
            size: Math.round(Math.min(parent.height * 0.46, Theme.px(34)))
            visible: root.iconName !== ""
        }

        Text {
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.spaceXs
            text: root.control ? root.control.smallText : ""
            color: Theme.textMuted
            font.pixelSize: Math.round(parent.height * 0.24)
            textFormat: Text.PlainText
            visible: root.control && root.control.smallTextVisible
        }
    }
}
