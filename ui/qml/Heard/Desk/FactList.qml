pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Facts under a heading; the heading is there only with something under it.
ColumnLayout {
    id: root

    required property string title
    required property RowModel rows

    Layout.fillWidth: true
    spacing: Theme.spaceXs
    visible: rows.count > 0

    HeadingText {
        text: root.title
        font.pixelSize: Theme.label
    }

    Repeater {
        model: root.rows

        RowLayout {
            id: line

            required property string label
            required property string value
            required property string tone

            Layout.fillWidth: true
            spacing: Theme.spaceS

            CaptionText {
                Layout.preferredWidth: Theme.px(104)
                Layout.alignment: Qt.AlignTop
                text: line.label
            }

            LabelText {
                Layout.fillWidth: true
                text: line.value
                color: Tone.ink(line.tone)
                wrapMode: Text.Wrap
            }
        }
    }
}
