import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// One known cause: how many joined, how serious that is, and the end of it.
RowLayout {
    id: root

    required property string key
    required property string title
    required property string joined
    required property string tone
    required property string remark

    signal ended(string key)

    spacing: Theme.spaceM

    Badge {
        objectName: "joined-" + root.key
        text: root.joined
        tone: root.tone
        Accessible.name: qsTr("Joined: %1").arg(root.joined)
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        CaptionText {
            Layout.fillWidth: true
            text: root.title
            color: Theme.textStrong
            font.weight: Theme.weightMedium
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.remark
            color: Tone.ink(root.tone)
            visible: text !== ""
        }
    }

    QuietButton {
        objectName: "end-" + root.key
        text: qsTr("Mended")
        Accessible.name: qsTr("Mended: %1").arg(root.title)

        onClicked: root.ended(root.key)
    }
}
