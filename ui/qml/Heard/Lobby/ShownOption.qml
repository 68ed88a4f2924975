import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme

// One thing that can be chosen: what it is, how long it takes, what it costs.
RowLayout {
    id: root

    required property string key
    required property string title
    required property int minutes
    required property string cost

    objectName: "shownOption-" + key
    spacing: Theme.spaceM

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXs

        BodyText {
            Layout.fillWidth: true
            text: root.title
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.cost
            visible: text !== ""
        }
    }

    LabelText {
        Layout.alignment: Qt.AlignTop
        text: qsTr("about %n minute(s)", "", root.minutes)
        color: Theme.accent
        wrapMode: Text.NoWrap
    }
}
