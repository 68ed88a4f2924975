import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// What a case is about, and why it stands where it stands.
ColumnLayout {
    id: root

    required property string title
    required property string place
    required property string detail
    required property string why
    required property string level
    required property string levelWord
    required property bool isMerged
    required property string tone

    spacing: Theme.px(2)

    RowLayout {
        spacing: Theme.spaceS

        BodyText {
            text: root.title
            font.weight: Theme.weightStrong
            lineHeight: 1.15
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth + 1
        }

        Badge {
            text: root.levelWord
            tone: Tone.ofLevel(root.level)
        }

        Badge {
            objectName: "twoAtOnce"
            text: qsTr("Two desks at once")
            tone: "warning"
            visible: root.isMerged
        }

        Item {
            Layout.fillWidth: true
        }
    }

    LabelText {
        Layout.fillWidth: true
        text: root.detail === "" ? root.place : qsTr("%1 · %2").arg(root.place).arg(root.detail)
        color: Theme.textMuted
        lineHeight: 1.15
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }

    LabelText {
        Layout.fillWidth: true
        text: root.why
        color: Tone.ink(root.tone)
        lineHeight: 1.15
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }
}
