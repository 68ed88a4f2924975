pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The queue's tickets: typed or pasted line by line, or the machine's own table from a stick.
Card {
    id: root

    required property CoveragePage coverage

    padding: Theme.spaceM

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        LabelText {
            Layout.fillWidth: true
            text: qsTr("Tickets of the queue")
            font.weight: Theme.weightStrong
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("Type or paste one line for each counter and hour: day, counter, hour, tickets. Without the hour, the line counts for the whole day. What is said again replaces what was said before.")
        }

        AppTextArea {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(130)
            objectName: "ticketLines"
            label: qsTr("Tickets of the queue")
            placeholderText: "2026-11-23, counter-1, 9, 14"
            text: root.coverage.text

            onEdited: root.coverage.write(text)
        }

        Repeater {
            model: root.coverage.files.rows

            OptionButton {
                required property string key
                required property string label
                required property int index

                Layout.fillWidth: true
                objectName: "ticketTable:" + index
                text: label
                iconName: "list"
                chosen: false

                onClicked: root.coverage.files.choose(key)
            }
        }

        LabelText {
            Layout.fillWidth: true
            objectName: "ticketTables"
            text: root.coverage.files.message
            color: Theme.textMuted
            visible: text !== ""
        }

        WarningBanner {
            Layout.fillWidth: true
            objectName: "ticketProblem"
            text: root.coverage.problem
            visible: text !== ""
        }

        SuccessBanner {
            Layout.fillWidth: true
            objectName: "ticketsTaken"
            text: root.coverage.done
            visible: text !== ""
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.spaceM

            AppButton {
                objectName: "lookForTables"
                text: qsTr("A table on a stick …")
                iconName: "device"

                onClicked: root.coverage.files.look()
            }

            PrimaryButton {
                objectName: "takeTickets"
                text: qsTr("Take in")
                enabled: root.coverage.text !== ""

                onClicked: root.coverage.take()
            }
        }
    }
}
