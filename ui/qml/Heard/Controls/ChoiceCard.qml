pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme

// A big answer with an icon, a title and a remark; choosing it is the answer.
T.AbstractButton {
    id: root

    property string iconName: ""
    property string hint: ""
    property bool emphasised: false
    property bool brief: false
    readonly property color ink: emphasised ? Theme.accentText : Theme.textStrong

    signal chosen

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget * 1.25, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.spaceL
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: hint

    contentItem: RowLayout {
        spacing: Theme.spaceL

        Rectangle {
            Layout.preferredWidth: Theme.px(72)
            Layout.preferredHeight: Theme.px(72)
            radius: Theme.radiusM
            color: root.emphasised ? Qt.alpha(Theme.surface, 0.16) : Theme.accentSoft
            visible: root.iconName !== "" && !(Theme.care && Theme.dense)

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                color: root.emphasised ? Theme.accentText : Theme.accent
                size: Theme.px(38)
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            Text {
                Layout.fillWidth: true
                text: root.text
                color: root.ink
                font.pixelSize: Theme.body
                font.weight: Theme.weightStrong
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }

            Text {
                Layout.fillWidth: true
                text: root.hint
                color: root.emphasised ? Theme.accentText : Theme.textMuted
                font.pixelSize: Theme.caption
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                visible: text !== "" && !root.brief
                Accessible.ignored: true
            }
        }

        Icon {
            name: "next"
            color: root.emphasised ? Theme.accentText : Theme.textMuted
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: root.emphasised ? (root.down ? Theme.accentPressed : Theme.accent) : (root.down ? Theme.surfacePressed : Theme.surface)
        border.color: root.emphasised ? Theme.accent : Theme.line
        border.width: Theme.hairline

        Shadow {
        }

        FocusRing {
            watched: root
        }
    }

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    onClicked: root.chosen()
}
