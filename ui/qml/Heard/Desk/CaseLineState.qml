import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// Who is on it, and what is due next.
ColumnLayout {
    id: root

    required property string stateWord
    required property string owner
    required property bool isMine
    required property string due
    required property bool isLate

    spacing: Theme.px(3)

    RowLayout {
        spacing: Theme.spaceS

        Initial {
            text: root.owner.slice(-1)
            size: Theme.px(32)
            visible: root.owner !== ""
        }

        LabelText {
            Layout.fillWidth: true
            text: root.isMine ? qsTr("%1 (me)").arg(root.owner) : root.owner
            lineHeight: 1.1
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
    }

    CaptionText {
        Layout.fillWidth: true
        text: root.stateWord
        lineHeight: 1.1
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }

    CaptionText {
        Layout.fillWidth: true
        text: root.due
        color: root.isLate ? Theme.danger : Theme.textMuted
        lineHeight: 1.15
        maximumLineCount: 2
        elide: Text.ElideRight
        visible: text !== ""
    }
}
