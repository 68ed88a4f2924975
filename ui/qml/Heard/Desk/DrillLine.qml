import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls

// One drill to choose.
T.AbstractButton {
    id: root

    required property string key
    required property string title
    required property string gist
    required property bool isWeekly
    required property bool isChosen
    property bool current: false

    objectName: "drill:" + key
    padding: Theme.spaceM
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + 2 * padding)
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: title
    Accessible.description: gist

    contentItem: RowLayout {
        spacing: Theme.spaceM

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            LabelText {
                Layout.fillWidth: true
                text: root.title
                font.weight: Theme.weightMedium
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }

            CaptionText {
                Layout.fillWidth: true
                text: root.gist
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        Badge {
            text: qsTr("Last week's matter")
            tone: "warning"
            visible: root.isWeekly
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: root.isChosen ? Theme.accentSoft : root.down ? Theme.surfacePressed : Theme.surface
        border.color: root.current ? Theme.focus : root.isChosen ? Theme.accent : Theme.line
        border.width: root.current || root.isChosen ? 2 : Theme.hairline
    }
}
