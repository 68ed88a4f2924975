import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// One step: of which play, how the emotion moved, over how many.
RowLayout {
    id: root

    required property string play
    required property string label
    required property string moved
    required property string note
    required property string tone

    spacing: Theme.spaceM

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        LabelText {
            Layout.fillWidth: true
            text: root.label
            wrapMode: Text.Wrap
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.play
            wrapMode: Text.Wrap
        }
    }

    CaptionText {
        text: root.note
        horizontalAlignment: Text.AlignRight
    }

    HeadingText {
        Layout.preferredWidth: Theme.px(110)
        text: root.moved
        font.pixelSize: Theme.label
        color: Tone.ink(root.tone)
        horizontalAlignment: Text.AlignRight
    }
}
