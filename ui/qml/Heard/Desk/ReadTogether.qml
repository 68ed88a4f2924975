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

    CaptionText {
        Layout.fillWidth: true
        text: qsTr("Fill in what the customer's own contract says, to show it in the lobby. Nothing typed here is kept.")
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
            required property string figure
            required property string says

            Layout.fillWidth: true
            spacing: Theme.spaceXs

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

            LabelledField {
                objectName: "figure-" + line.key
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.px(420)
                label: line.figure
                text: line.says
                maximumLength: 60
                visible: line.figure !== ""

                onWritten: text => root.aids.fillIn(line.key, text)
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
