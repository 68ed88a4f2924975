pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// A few sentences under a heading; the heading is there only with something under it.
ColumnLayout {
    id: root

    required property string title
    required property string iconName
    required property color ink
    required property list<string> lines

    spacing: Theme.spaceS
    visible: lines.length > 0

    HeadingText {
        text: root.title
        font.pixelSize: Theme.label
    }

    Repeater {
        model: root.lines

        RowLayout {
            id: line

            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.spaceS

            Icon {
                Layout.alignment: Qt.AlignTop
                name: root.iconName
                size: Theme.px(24)
                color: root.ink
            }

            LabelText {
                Layout.fillWidth: true
                text: line.modelData
                wrapMode: Text.Wrap
            }
        }
    }
}
