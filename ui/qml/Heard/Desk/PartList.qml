pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What the customer may be shown, chosen part by part; nothing else of the desk goes there.
ColumnLayout {
    id: root

    required property PlayAids aids

    spacing: Theme.spaceS

    CaptionText {
        Layout.fillWidth: true
        text: root.aids.parts.count > 0 ? qsTr("Only what you choose is put on the lobby's screen; it is closed there with a tap, or by you.") : qsTr("This play has no part that customers are shown.")
    }

    LabelText {
        Layout.fillWidth: true
        objectName: "aidsShown"
        text: root.aids.shown
        color: Theme.accent
        wrapMode: Text.Wrap
        visible: text !== ""
    }

    ChoiceColumn {
        Layout.fillWidth: true
        prefix: "part-"
        rows: root.aids.parts

        onChosen: key => root.aids.choosePart(key)
    }
}
