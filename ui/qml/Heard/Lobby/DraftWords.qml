import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// The four words under which a half-written complaint is kept; only this customer sees them.
RowLayout {
    id: root

    required property DraftKeeper drafts
    required property bool compact

    spacing: Theme.spaceS
    visible: drafts.words !== "" && !(compact && Theme.care && Theme.dense)

    Icon {
        Layout.alignment: Qt.AlignTop
        name: "lock"
        size: Theme.px(24)
        color: Theme.accent
    }

    CaptionText {
        objectName: "draftWords"
        Layout.fillWidth: true
        text: (root.compact ? qsTr("Kept under four words: %1") : qsTr("Kept as you write. To go on later here, within a day, note four words: %1")).arg(root.drafts.words)
        color: Theme.accent
    }
}
