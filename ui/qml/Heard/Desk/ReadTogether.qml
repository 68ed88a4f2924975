pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Facts to check, lines of the contract to read with the customer, and what is never done.
ColumnLayout {
    id: root

    required property PlayAids aids
    required property WalkPage walk

    spacing: Theme.spaceM

    SayingList {
        Layout.fillWidth: true
        title: qsTr("Check before you offer anything")
        iconName: "search"
        ink: Theme.accent
        lines: root.walk.checks
    }

    HeadingText {
        text: qsTr("Read these lines together")
        font.pixelSize: Theme.label
        visible: root.aids.lines.count > 0
    }

    Repeater {
        model: root.aids.lines

        ColumnLayout {
            id: line

            required property string key
            required property string title
            required property string find
            required property string read

            Layout.fillWidth: true
            spacing: 0

            LabelText {
                Layout.fillWidth: true
                objectName: "line-" + line.key
                text: line.title
                wrapMode: Text.Wrap
            }

            CaptionText {
                Layout.fillWidth: true
                text: line.find
                wrapMode: Text.Wrap
            }

            BodyText {
                Layout.fillWidth: true
                text: line.read
                color: Theme.accent
            }
        }
    }

    SayingList {
        Layout.fillWidth: true
        title: qsTr("Never")
        iconName: "close"
        ink: Theme.danger
        lines: root.walk.never
    }
}
