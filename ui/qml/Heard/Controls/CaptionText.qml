import QtQuick
import Heard.Theme

// A side remark, never anything that must be read.
Text {
    color: Theme.textMuted
    font.pixelSize: Theme.caption
    font.weight: Theme.weightRegular
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
