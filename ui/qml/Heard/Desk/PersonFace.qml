import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// A person's initial in a circle, name and role below.
ColumnLayout {
    id: root

    required property string name
    required property string role
    required property string initial

    spacing: Theme.spaceS

    Item {
        Layout.fillHeight: true
    }

    Initial {
        Layout.alignment: Qt.AlignHCenter
        text: root.initial
        size: Theme.px(84)
    }

    HeadingText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceS
        Layout.rightMargin: Theme.spaceS
        text: root.name
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1.1
        maximumLineCount: 2
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    CaptionText {
        Layout.fillWidth: true
        text: root.role
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    Item {
        Layout.fillHeight: true
    }
}
