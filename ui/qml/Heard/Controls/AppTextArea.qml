import QtQuick
import QtQuick.Templates as T
import Heard.Theme

// Several lines of typing, scrolling when they grow.
T.ScrollView {
    id: root

    property string label: ""
    property string placeholderText: ""
    property alias text: area.text
    property alias length: area.length
    property alias editor: area

    signal edited

    function leave(forward: bool): void {
        area.nextItemInFocusChain(forward).forceActiveFocus(Qt.TabFocusReason);
    }

    function takeOver(): void {
        area.cursorPosition = area.length;
        area.forceActiveFocus();
    }

    implicitWidth: Theme.px(560)
    implicitHeight: Theme.px(220)
    focusPolicy: Qt.NoFocus

    background: Rectangle {
        radius: Theme.radiusM
        color: Theme.surface
        border.color: area.activeFocus ? Theme.accent : Theme.lineStrong
        border.width: area.activeFocus ? Theme.focusWidth : Theme.hairline
    }

    T.TextArea {
        id: area

        objectName: root.objectName + "Editor"
        focus: true
        padding: Theme.spaceL
        font.pixelSize: Theme.body
        color: Theme.textStrong
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        selectByMouse: true
        inputMethodHints: Qt.ImhSensitiveData
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        Accessible.description: root.placeholderText
        Accessible.multiLine: true

        Keys.onTabPressed: root.leave(true)
        Keys.onBacktabPressed: root.leave(false)
        onTextChanged: root.edited()

        Text {
            anchors.fill: parent
            anchors.margins: area.padding
            text: root.placeholderText
            color: Theme.textMuted
            font: area.font
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            visible: area.length === 0 && area.preeditText === ""
            Accessible.ignored: true
        }
    }
}
