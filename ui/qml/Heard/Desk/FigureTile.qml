import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// One figure, what it is, and what it is counted from.
Card {
    id: root

    required property string label
    required property string value
    required property string note

    padding: Theme.spaceM
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2 (%3)").arg(label).arg(value).arg(note)

    contentItem: ColumnLayout {
        spacing: Theme.px(2)

        CaptionText {
            Layout.fillWidth: true
            text: root.label
            Accessible.ignored: true
        }

        HeadingText {
            Layout.fillWidth: true
            text: root.value
            lineHeight: 1.1
            Accessible.ignored: true
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.note
            Accessible.ignored: true
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
