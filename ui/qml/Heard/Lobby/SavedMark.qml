import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme

// Says "saved" only when it is.
RowLayout {
    id: root

    required property string saving
    readonly property bool saved: saving === "saved"

    objectName: "savedMark"
    spacing: Theme.spaceS
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Icon {
        name: root.saved ? "tick-circle" : "clock"
        color: root.saved ? Theme.success : Theme.textMuted
    }

    LabelText {
        id: words

        text: root.saved ? qsTr("Saved on this device") : qsTr("Saving …")
        color: root.saved ? Theme.success : Theme.textMuted
        Accessible.ignored: true
    }
}
