pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme

// A line of the contract: what it is about, where it stands, and "let us read it together".
Card {
    id: root

    required property string key
    required property string title
    required property string find
    required property string read
    required property string figure
    required property string says

    objectName: "shownLine-" + key

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("In your contract")
            color: Theme.accent
        }

        HeadingText {
            Layout.fillWidth: true
            text: root.title
        }

        BodyText {
            Layout.fillWidth: true
            text: root.find
            color: Theme.textMuted
        }

        BodyText {
            Layout.fillWidth: true
            text: root.read
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.figure === "" ? qsTr("Your contract says") : root.figure
            color: Theme.textMuted
            visible: root.says !== ""
        }

        TitleText {
            objectName: "shownSays-" + root.key
            Layout.fillWidth: true
            text: root.says
            visible: root.says !== ""
        }
    }
}
