pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls

// One page in the rail.
T.AbstractButton {
    id: root

    required property string iconName
    property string keys: ""
    property bool current: false
    property int due: 0
    property string dueTone: "danger"
    readonly property color ink: current ? Theme.accent : Theme.textMuted

    Layout.fillWidth: true
    Layout.leftMargin: Theme.spaceS
    Layout.rightMargin: Theme.spaceS
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + 2 * Theme.spaceS)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: keys

    contentItem: ColumnLayout {
        spacing: Theme.px(2)

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: root.iconName
            color: root.ink
            size: Theme.px(30)
        }

        Text {
            Layout.fillWidth: true
            text: root.text
            color: root.ink
            font.pixelSize: Theme.caption
            font.weight: root.current ? Theme.weightStrong : Theme.weightMedium
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: root.current ? Theme.accentSoft : root.down ? Theme.surfacePressed : "transparent"

        FocusRing {
            watched: root
        }

        Badge {
            anchors.right: parent.right
            anchors.top: parent.top
            objectName: root.objectName + ":due"
            text: root.due
            tone: root.dueTone
            visible: root.due > 0
        }
    }

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()

    Shortcut {
        sequence: root.keys
        enabled: root.visible

        onActivated: root.click()
    }
}
