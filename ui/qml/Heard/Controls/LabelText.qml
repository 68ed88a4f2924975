import QtQuick
import Heard.Theme

// What names a control or a figure.
Text {
    color: Theme.textStrong
    font.pixelSize: Theme.label
    font.weight: Theme.weightMedium
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
