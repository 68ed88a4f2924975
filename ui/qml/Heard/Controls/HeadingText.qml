import QtQuick
import Heard.Theme

// The name of a part of a page.
Text {
    color: Theme.textStrong
    font.pixelSize: Theme.heading
    font.weight: Theme.weightStrong
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
