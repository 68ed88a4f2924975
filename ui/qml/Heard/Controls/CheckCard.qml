pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme

// A statement that one agrees with or not, with a remark.
T.CheckBox {
    id: root

    property string hint: ""

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.spaceM
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: hint
    indicator: null

    contentItem: RowLayout {
        spacing: Theme.spaceL

        Rectangle {
            Layout.preferredWidth: Theme.px(40)
            Layout.preferredHeight: Theme.px(40)
            radius: Theme.radiusS
            color: root.checked ? Theme.accent : Theme.surface
            border.color: root.checked ? Theme.accent : Theme.lineStrong
            border.width: 2

            Icon {
                anchors.centerIn: parent
                name: "check"
                color: Theme.accentText
                size: Theme.px(26)
                visible: root.checked
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            BodyText {
                Layout.fillWidth: true
                text: root.text
                font.weight: Theme.weightMedium
                Accessible.ignored: true
            }

            CaptionText {
                Layout.fillWidth: true
                text: root.hint
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: root.down ? Theme.surfacePressed : root.checked ? Theme.accentSoft : Theme.surface
        border.color: root.checked ? Theme.accent : Theme.line
        border.width: root.checked ? 2 : Theme.hairline

        FocusRing {
            watched: root
        }
    }

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
}
