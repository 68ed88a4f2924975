pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What each colleague carried; to share it out, never to compare.
Card {
    id: root

    required property RowModel rows

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Who carries much")
        }

        Repeater {
            model: root.rows

            RowLayout {
                id: line

                required property string key
                required property string who
                required property int today
                required property int hardToday
                required property int week
                required property int hardWeek
                required property bool isMuch

                Layout.fillWidth: true
                objectName: "load:" + key
                spacing: Theme.spaceM

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    LabelText {
                        Layout.fillWidth: true
                        text: line.who
                        font.weight: Theme.weightMedium
                    }

                    CaptionText {
                        Layout.fillWidth: true
                        text: qsTr("Today %1, hard %2 · in seven days %3, hard %4").arg(line.today).arg(line.hardToday).arg(line.week).arg(line.hardWeek)
                    }
                }

                Badge {
                    text: line.isMuch ? qsTr("A rest would do good") : ""
                    tone: "warning"
                }
            }
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("To share the work out, not to compare. It leaves this page in no report.")
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
