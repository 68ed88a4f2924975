pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// How making the device goes, step by step.
ColumnLayout {
    id: root

    required property FirstRun firstRun

    objectName: "doing"
    spacing: Theme.spaceM

    Repeater {
        model: root.firstRun.steps

        RowLayout {
            id: line

            required property string words
            required property string reason
            required property bool isWell

            spacing: Theme.spaceM

            Icon {
                name: line.isWell ? "tick-circle" : "warning"
                color: line.isWell ? Theme.success : Theme.danger
                size: Theme.px(40)
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                BodyText {
                    Layout.fillWidth: true
                    text: line.words
                }

                CaptionText {
                    Layout.fillWidth: true
                    text: line.reason
                    visible: text !== ""
                }
            }
        }
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("One moment …")
        visible: root.firstRun.busy
    }

    BodyText {
        objectName: "isReady"
        Layout.fillWidth: true
        text: root.firstRun.arrived ? qsTr("This device is ready.") : root.firstRun.way === "relay" ? qsTr("This device is ready and keeps everything. It looks for the desk again by itself.") : qsTr("This device is ready and keeps everything. Once head office can be reached, present its invitation again: kiosk enrol.")
        visible: root.firstRun.over
    }
}
