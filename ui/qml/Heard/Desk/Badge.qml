import QtQuick
import Heard.Theme

// A short word with a meaning: level, state, late.
Rectangle {
    id: root

    required property string text
    property string tone: "plain"

    implicitWidth: word.implicitWidth + Theme.spaceM
    implicitHeight: word.implicitHeight + Theme.spaceXs
    radius: Theme.radiusS
    color: Tone.soft(tone)
    visible: text !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Text {
        id: word

        anchors.centerIn: parent
        text: root.text
        color: Tone.ink(root.tone)
        font.pixelSize: Theme.caption
        font.weight: Theme.weightMedium
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
