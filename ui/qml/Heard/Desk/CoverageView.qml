pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Who taps at which counter, and the queue's tickets to compare with.
Flickable {
    id: root

    required property CoveragePage coverage

    objectName: "coverage"
    contentHeight: column.implicitHeight + Theme.spaceM
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    T.ScrollBar.vertical: ScrollThumb {
    }

    ColumnLayout {
        id: column

        width: root.width - Theme.spaceS
        spacing: Theme.spaceM

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("Taps are held against the queue's tickets. Something odd is a reason to look, never a verdict on a person: an honest counter is named less than once in a hundred days.")
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("No tap and no ticket is known for these days.")
            visible: root.coverage.rows.count === 0
        }

        Repeater {
            model: root.coverage.rows

            CounterLine {
                Layout.fillWidth: true
            }
        }

        Card {
            Layout.fillWidth: true
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

                PrimaryButton {
                    Layout.alignment: Qt.AlignRight
                    objectName: "takeTickets"
                    text: qsTr("Take in")
                    enabled: root.coverage.text !== ""

                    onClicked: root.coverage.take()
                }
            }
        }
    }
}
