import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls

// One case that ended today.
T.AbstractButton {
    id: root

    required property string key
    required property string reference
    required property string title
    required property string stateWord
    required property string drawing

    signal opened(string key)

    objectName: "ended:" + key
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + Theme.spaceS)
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: title + ", " + stateWord

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Icon {
            name: root.drawing
            color: Theme.success
            size: Theme.px(30)
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            LabelText {
                Layout.fillWidth: true
                text: root.title
                lineHeight: 1.1
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            CaptionText {
                Layout.fillWidth: true
                text: root.stateWord
                lineHeight: 1.1
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        CaptionText {
            text: root.reference
            lineHeight: 1.1
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusS
        color: root.down ? Theme.surfacePressed : "transparent"

        FocusRing {
            watched: root
        }
    }

    Keys.onReturnPressed: root.click()
    onClicked: opened(key)
}
