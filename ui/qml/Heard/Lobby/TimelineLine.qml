import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme

// One thing that will happen, with its date.
RowLayout {
    id: root

    required property string date
    required property string label
    required property int index

    spacing: Theme.spaceM
    Accessible.role: Accessible.StaticText
    Accessible.name: label + " " + date

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: Theme.px(36)
        Layout.preferredHeight: Theme.px(36)
        radius: height / 2
        color: Theme.accentSoft

        LabelText {
            anchors.centerIn: parent
            text: root.index + 1
            color: Theme.accent
            font.pixelSize: Theme.caption
            lineHeight: 1
            Accessible.ignored: true
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        LabelText {
            Layout.fillWidth: true
            text: root.label
            Accessible.ignored: true
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.date
            color: Theme.accent
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
