pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme

// One of the faces: colour, shape, word and place say the same thing. `drawing` 1 is the unhappiest.
T.AbstractButton {
    id: root

    required property int score
    property int drawing: score
    property bool wide: false
    property bool tight: false
    property int faceSize: Theme.px(118)

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    padding: wide || tight ? Theme.spaceS : Theme.spaceL
    leftPadding: wide ? Theme.spaceL : Theme.spaceS
    rightPadding: wide ? Theme.spaceL : Theme.spaceS
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: text

    contentItem: GridLayout {
        columns: root.wide ? 2 : 1
        rowSpacing: root.tight ? Theme.spaceXs : Theme.spaceM
        columnSpacing: Theme.spaceL

        Image {
            Layout.alignment: Qt.AlignCenter
            Layout.preferredWidth: root.faceSize
            Layout.preferredHeight: root.faceSize
            source: "image://icon/face-" + root.drawing + "/" + String(Theme.face(root.drawing)).substring(1)
            sourceSize: Qt.size(root.faceSize, root.faceSize)
            scale: root.down && !Theme.still ? 0.93 : 1
            Accessible.ignored: true

            Behavior on scale {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }

        Text {
            Layout.fillWidth: true
            text: root.text
            color: Theme.textStrong
            font.pixelSize: root.wide ? Theme.heading : Theme.body
            font.weight: Theme.weightStrong
            horizontalAlignment: root.wide ? Text.AlignLeft : Text.AlignHCenter
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusL
        color: root.down ? Theme.surfacePressed : Theme.surface
        border.color: Theme.care ? Theme.line : "transparent"
        border.width: Theme.hairline

        Shadow {
            radius: Theme.radiusL
        }

        FocusRing {
            watched: root
            radius: Theme.radiusL + Theme.px(5)
        }
    }

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
}
