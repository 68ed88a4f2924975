pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The manager's quiet visits, the three questions, and who carries much. Nobody else sees it.
GridLayout {
    id: root

    required property CareTeam team
    required property RowModel questions
    required property bool wide

    columns: wide ? 2 : 1
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.spaceL

    Card {
        Layout.fillWidth: true
        Layout.fillHeight: true

        contentItem: ColumnLayout {
            spacing: Theme.spaceM

            HeadingText {
                Layout.fillWidth: true
                text: qsTr("Quiet visits")
            }

            ListView {
                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "visits"
                model: root.team.visits
                clip: true
                focus: true
                spacing: Theme.spaceM
                activeFocusOnTab: true
                boundsBehavior: Flickable.StopAtBounds
                visible: count > 0
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Quiet visits")

                delegate: VisitLine {
                    width: ListView.view.width - Theme.spaceM

                    onVisited: key => root.team.visited(key)
                }
                T.ScrollBar.vertical: ScrollThumb {
                }
            }

            QuietPlace {
                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "noVisits"
                title: qsTr("Nobody needs a visit now")
                text: qsTr("After a talk at the edge a visit to the colleague who had it stands here.")
                visible: root.team.visits.count === 0
            }

            CaptionText {
                Layout.fillWidth: true
                text: qsTr("Only that you were there is kept, on this device; never what was said.")
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: !root.wide
        Layout.fillHeight: root.wide
        Layout.preferredWidth: root.wide ? Theme.px(430) : -1
        spacing: Theme.spaceL

        Card {
            Layout.fillWidth: true

            contentItem: ColumnLayout {
                spacing: Theme.spaceS

                HeadingText {
                    Layout.fillWidth: true
                    text: qsTr("Three questions, and no more")
                }

                Repeater {
                    model: root.questions

                    RowLayout {
                        id: question

                        required property string text

                        Layout.fillWidth: true

                        LabelText {
                            Layout.fillWidth: true
                            text: question.text
                        }
                    }
                }
            }
        }

        LoadCard {
            Layout.fillWidth: true
            Layout.fillHeight: root.wide
            rows: root.team.loads
        }
    }
}
