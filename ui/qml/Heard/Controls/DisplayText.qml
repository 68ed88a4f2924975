import QtQuick
import Heard.Theme

// The one question of a page.
Text {
    color: Theme.textStrong
    font.pixelSize: Theme.display
    font.weight: Theme.weightStrong
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
