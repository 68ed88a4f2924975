import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// One face with its bar and its number.
ColumnLayout {
    id: root

    required property int score
    required property int taps
    required property real share

    spacing: Theme.px(4)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("Face %1 of 5: %2").arg(score).arg(taps)

    Item {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.px(74)

        Rectangle {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            width: Theme.px(30)
            height: Math.max(Theme.px(4), parent.height * root.share)
            radius: Theme.px(6)
            color: root.taps > 0 ? Theme.face(root.score) : Theme.line
        }
    }

    LabelText {
        Layout.fillWidth: true
        text: root.taps
        horizontalAlignment: Text.AlignHCenter
        lineHeight: 1
        Accessible.ignored: true
    }

    Icon {
        Layout.alignment: Qt.AlignHCenter
        name: "face-" + root.score
        color: Theme.face(root.score)
        size: Theme.px(30)
    }
}
