import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme

// One answer of a list: a drawing and a few words, left-aligned; `chosen` marks the present one.
T.AbstractButton {
    id: root

    required property bool chosen
    property string iconName: ""

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget * 1.12, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.spaceS
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Icon {
            name: root.iconName
            color: root.chosen ? Theme.accentText : Theme.accent
            size: Theme.px(30)
            visible: root.iconName !== ""
        }

        Text {
            Layout.fillWidth: true
            text: root.text
            color: root.chosen ? Theme.accentText : Theme.textStrong
            font.pixelSize: Theme.label
            font.weight: Theme.weightMedium
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: root.chosen ? Theme.accent : root.down ? Theme.surfacePressed : Theme.surface
        border.color: root.chosen ? Theme.accent : Theme.line
        border.width: Theme.hairline

        FocusRing {
            watched: root
        }
    }

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
}
