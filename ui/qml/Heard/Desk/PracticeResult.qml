pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The rubric at the end, and the one thing to take along.
ColumnLayout {
    id: root

    required property PracticePage practice

    spacing: Theme.spaceS

    HeadingText {
        Layout.fillWidth: true
        objectName: "drillPoints"
        text: root.practice.points
    }

    Repeater {
        model: root.practice.marks

        RowLayout {
            id: mark

            required property string label
            required property bool isEarned

            Layout.fillWidth: true
            spacing: Theme.spaceS
            Accessible.role: Accessible.StaticText
            Accessible.name: (isEarned ? qsTr("Done: %1") : qsTr("Not yet: %1")).arg(label)

            Icon {
                name: mark.isEarned ? "tick-circle" : "minus"
                color: mark.isEarned ? Theme.accent : Theme.textMuted
            }

            LabelText {
                Layout.fillWidth: true
                text: mark.label
                Accessible.ignored: true
            }
        }
    }

    BodyText {
        Layout.fillWidth: true
        text: root.practice.lesson
    }

    QuietButton {
        objectName: "drillKeep"
        text: root.practice.isKept ? qsTr("It is in your own book") : qsTr("Write it into my own book; nobody else opens it")
        enabled: !root.practice.isKept

        onClicked: root.practice.keepInBook()
    }

    QuietButton {
        objectName: "drillShare"
        text: qsTr("Keep a page to share")
        visible: root.practice.paper === ""

        onClicked: root.practice.share()
    }

    CaptionText {
        Layout.fillWidth: true
        objectName: "drillPaper"
        text: root.practice.paper === "" ? qsTr("Nobody else sees this unless you share it.") : qsTr("Kept: %1").arg(root.practice.paper)
    }
}
