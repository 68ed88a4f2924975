import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// One cause with its bar, its count, and the share reached with it.
RowLayout {
    id: root

    required property string label
    required property int count
    required property real share
    required property string reached

    spacing: Theme.spaceS
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2; %3 with those before").arg(label).arg(count).arg(reached)

    CaptionText {
        Layout.preferredWidth: Theme.px(190)
        text: root.label
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Item {
        Layout.fillWidth: true
        implicitHeight: Theme.px(20)

        Rectangle {
            width: Math.max(Theme.px(4), parent.width * root.share)
            height: parent.height
            radius: Theme.px(5)
            color: Theme.accent
        }
    }

    CaptionText {
        Layout.preferredWidth: Theme.px(44)
        text: root.count
        color: Theme.textStrong
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }

    CaptionText {
        Layout.preferredWidth: Theme.px(64)
        text: root.reached
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
}
