pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// An action with its key beside it. The key works wherever the action is in sight.
AppButton {
    id: root

    property string keys: ""
    property bool showsKeys: true

    implicitHeight: Math.max(Theme.px(56), implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    iconSize: Theme.px(24)
    Accessible.description: root.keys

    contentItem: RowLayout {
        spacing: Theme.spaceS

        Icon {
            name: root.iconName
            size: root.iconSize
            color: root.enabled ? root.ink : Theme.textDisabled
            visible: root.iconName !== ""
        }

        Text {
            Layout.fillWidth: true
            text: root.text
            font: root.font
            color: root.enabled ? root.ink : Theme.textDisabled
            horizontalAlignment: root.iconName === "" && root.keys === "" ? Text.AlignHCenter : Text.AlignLeft
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }

        KeyCap {
            text: root.showsKeys ? root.keys : ""
            ink: root.enabled ? root.ink : Theme.textDisabled
        }
    }

    Shortcut {
        sequence: root.keys
        enabled: root.enabled && root.visible

        onActivated: root.click()
    }
}
