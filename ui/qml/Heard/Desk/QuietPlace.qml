import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// Nothing to show here, and why that is so.
Item {
    id: root

    required property string title
    required property string text

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(560))
        spacing: Theme.spaceM

        BigMark {
            Layout.alignment: Qt.AlignHCenter
            iconName: "check"
        }

        HeadingText {
            Layout.fillWidth: true
            text: root.title
            horizontalAlignment: Text.AlignHCenter
        }

        LabelText {
            Layout.fillWidth: true
            text: root.text
            color: Theme.textMuted
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
