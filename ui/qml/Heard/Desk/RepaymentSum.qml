import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// One line of the result, with the sum of each day.
RowLayout {
    id: root

    required property string label
    required property string sooner
    required property string later
    required property bool isStrong

    Layout.fillWidth: true
    spacing: Theme.spaceM

    LabelText {
        Layout.fillWidth: true
        text: root.label
        color: root.isStrong ? Theme.textStrong : Theme.textMuted
        wrapMode: Text.Wrap
    }

    LabelText {
        Layout.preferredWidth: Theme.px(200)
        text: root.sooner
        font.weight: root.isStrong ? Theme.weightStrong : Theme.weightMedium
        horizontalAlignment: Text.AlignRight
    }

    LabelText {
        Layout.preferredWidth: Theme.px(200)
        text: root.later
        font.weight: root.isStrong ? Theme.weightStrong : Theme.weightMedium
        horizontalAlignment: Text.AlignRight
    }
}
