import QtQuick
import Heard.Theme

// Running text.
Text {
    color: Theme.textStrong
    font.pixelSize: Theme.body
    font.weight: Theme.weightRegular
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
