import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// One side's account, in its own words; both are heard.
ColumnLayout {
    id: root

    required property string title
    required property string text

    Layout.fillWidth: true
    spacing: Theme.spaceXs
    visible: text !== ""

    CaptionText {
        text: root.title
    }

    BodyText {
        Layout.fillWidth: true
        text: root.text
        font.pixelSize: Theme.label
    }
}
