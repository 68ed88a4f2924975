pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme

// A plain, second-rank action. The others of the family say what they mean: PrimaryButton,
// QuietButton, DangerButton.
T.Button {
    id: root

    property string iconName: ""
    property string hint: ""
    property color fill: Theme.surface
    property color fillPressed: Theme.surfacePressed
    property color ink: Theme.textStrong
    property color edge: Theme.line
    property int iconSize: Theme.icon
    property int radius: Theme.radiusM
    property bool trailingIcon: false

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceS
    font.pixelSize: Theme.label
    font.weight: Theme.weightMedium
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: hint

    contentItem: RowLayout {
        layoutDirection: root.trailingIcon ? Qt.RightToLeft : Qt.LeftToRight
        spacing: Theme.spaceS

        Item {
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 1
        }

        Icon {
            Layout.preferredWidth: root.iconSize
            Layout.preferredHeight: root.iconSize
            name: root.iconName
            size: root.iconSize
            color: caption.color
            visible: root.iconName !== ""
        }

        Text {
            id: caption

            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 100
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: root.text
            font: root.font
            color: root.enabled ? root.ink : Theme.textDisabled
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            visible: text !== ""
            Accessible.ignored: true
        }

        Item {
            Layout.fillWidth: true
            Layout.horizontalStretchFactor: 1
        }
    }
    background: Rectangle {
        radius: root.radius
        color: !root.enabled ? Theme.surfaceSunken : root.down ? root.fillPressed : root.fill
        border.color: root.enabled ? root.edge : Theme.line
        border.width: Theme.hairline

        FocusRing {
            watched: root
            radius: root.radius + Theme.px(5)
        }
    }
    transform: Scale {
        origin.x: root.width / 2
        origin.y: root.height / 2
        xScale: root.down && !Theme.still ? 0.98 : 1
        yScale: xScale
    }

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
}
