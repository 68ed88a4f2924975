pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme

// A short answer that can be picked, alone or with others.
T.CheckBox {
    id: root

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceS
    font.pixelSize: Theme.label
    font.weight: Theme.weightMedium
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    indicator: null

    contentItem: RowLayout {
        spacing: Theme.spaceS

        Icon {
            name: "check"
            color: Theme.accentText
            size: Theme.px(22)
            visible: root.checked
        }

        Text {
            Layout.fillWidth: true
            text: root.text
            font: root.font
            color: root.checked ? Theme.accentText : Theme.textStrong
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Math.min(height / 2, Theme.radiusL)
        color: root.checked ? Theme.accent : root.down ? Theme.surfacePressed : Theme.surface
        border.color: root.checked ? Theme.accent : Theme.line
        border.width: Theme.hairline

        FocusRing {
            watched: root
            radius: parent.radius + Theme.px(5)
        }
    }

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
}
