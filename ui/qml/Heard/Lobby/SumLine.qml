import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme

// A sum with its name.
RowLayout {
    id: root

    required property string name
    required property string sum
    property bool strong: false

    Layout.fillWidth: true
    spacing: Theme.spaceM

    LabelText {
        Layout.fillWidth: true
        text: root.name
        color: root.strong ? Theme.textStrong : Theme.textMuted
        wrapMode: Text.Wrap
    }

    LabelText {
        text: root.sum
        color: root.strong ? Theme.success : Theme.textStrong
        font.weight: root.strong ? Theme.weightStrong : Theme.weightMedium
        wrapMode: Text.NoWrap
    }
}
