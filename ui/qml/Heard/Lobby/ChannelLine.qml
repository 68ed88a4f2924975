import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme

// One published way to complain.
RowLayout {
    id: root

    required property string label
    required property string value
    required property string iconName

    spacing: Theme.spaceM
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + value

    Icon {
        name: root.iconName
        color: Theme.accent
    }

    LabelText {
        Layout.fillWidth: true
        text: root.label
        Accessible.ignored: true
    }

    LabelText {
        text: root.value
        font.weight: Theme.weightStrong
        Accessible.ignored: true
    }
}
