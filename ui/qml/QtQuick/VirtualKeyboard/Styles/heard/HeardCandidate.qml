import QtQuick
import QtQuick.VirtualKeyboard.Styles
import Heard.Theme

// One word that the typed syllables may mean.
SelectionListItem {
    id: root

    required property int index
    required property string display
    readonly property string candidate: display

    width: Math.round(Math.max(Theme.touchTarget, word.implicitWidth + 2 * Theme.spaceM))

    Text {
        id: word

        anchors.centerIn: parent
        text: root.display
        color: Theme.textStrong
        font.pixelSize: Theme.body
        textFormat: Text.PlainText
    }

    Rectangle {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.hairline
        height: parent.height * 0.5
        color: Theme.line
    }
}
