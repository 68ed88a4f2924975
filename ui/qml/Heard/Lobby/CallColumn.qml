import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme

// One number to call, under its name.
ColumnLayout {
    id: root

    required property string label
    required property string value

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + value

    CaptionText {
        Layout.fillWidth: true
        text: root.label
        Accessible.ignored: true
    }

    LabelText {
        Layout.fillWidth: true
        text: root.value
        font.weight: Theme.weightStrong
        Accessible.ignored: true
    }
}
