import QtQuick
import QtQuick.Templates as T
import Heard.Theme

// One line of typing. `label` names it for eyes and for screen readers.
T.TextField {
    id: root

    property string label: ""
    property bool faulty: false

    implicitWidth: Theme.px(420)
    implicitHeight: Math.max(Theme.touchTarget, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceS
    font.pixelSize: Theme.body
    color: Theme.textStrong
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    placeholderTextColor: Theme.textMuted
    verticalAlignment: TextInput.AlignVCenter
    focusPolicy: Qt.StrongFocus
    selectByMouse: true
    inputMethodHints: Qt.ImhSensitiveData
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: placeholderText

    background: Rectangle {
        radius: Theme.radiusM
        color: Theme.surface
        border.color: root.faulty ? Theme.danger : root.activeFocus ? Theme.accent : Theme.lineStrong
        border.width: root.activeFocus || root.faulty ? Theme.focusWidth : Theme.hairline
    }

    Text {
        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        text: root.placeholderText
        color: root.placeholderTextColor
        font: root.font
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        visible: root.length === 0 && root.preeditText === ""
        Accessible.ignored: true
    }
}
