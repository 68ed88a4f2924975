pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The photos and papers of a case; a tap opens one, and the opening is recorded.
ColumnLayout {
    id: root

    required property Attachments attachments

    spacing: Theme.spaceXs

    RowLayout {
        Layout.fillWidth: true

        LabelText {
            Layout.fillWidth: true
            text: qsTr("Photos and papers")
            font.weight: Theme.weightStrong
        }

        CaseAct {
            objectName: "attach"
            text: qsTr("Add")
            keys: "Ctrl+U"
            showsKeys: false
            iconName: "plus"

            onClicked: root.attachments.pick()
        }
    }

    Repeater {
        model: root.attachments.rows

        QuietButton {
            required property string key
            required property string title
            required property string detail
            required property bool isErased

            Layout.fillWidth: true
            objectName: "attachment:" + key
            text: isErased ? qsTr("%1 · erased").arg(title) : qsTr("%1 · %2").arg(title).arg(detail)
            iconName: isErased ? "eye-off" : "lock"
            font.pixelSize: Theme.caption
            enabled: !isErased

            onClicked: root.attachments.open(key)
        }
    }

    CaptionText {
        Layout.fillWidth: true
        text: root.attachments.message
        color: Theme.warning
        visible: text !== "" && !root.attachments.isPicking
    }
}
