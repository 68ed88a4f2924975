import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// A line that makes it worse, why, and what to say instead.
RowLayout {
    id: root

    required property string line
    required property string why
    required property string instead

    spacing: Theme.spaceS

    Icon {
        Layout.alignment: Qt.AlignTop
        name: "close"
        size: Theme.px(26)
        color: Theme.danger
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        BodyText {
            Layout.fillWidth: true
            text: root.line
            font.strikeout: true
            color: Theme.textMuted
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.why
        }

        LabelText {
            Layout.fillWidth: true
            text: root.instead
            color: Theme.success
            wrapMode: Text.Wrap
        }
    }
}
