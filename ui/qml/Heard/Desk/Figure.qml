import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// A number with its name.
ColumnLayout {
    id: root

    required property string label
    required property int value

    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(label).arg(value)

    HeadingText {
        text: root.value
        lineHeight: 1.1
        Accessible.ignored: true
    }

    CaptionText {
        Layout.fillWidth: true
        text: root.label
        lineHeight: 1.1
        Accessible.ignored: true
    }
}
