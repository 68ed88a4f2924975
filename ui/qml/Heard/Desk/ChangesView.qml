pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// You said, we did: what the idle screens tell now, and a new line to write.
Flickable {
    id: root

    required property ChangesPage changes
    readonly property var lines: [["saidZh", qsTr("You said (Chinese)"), changes.saidZh], ["doneZh", qsTr("We did (Chinese)"), changes.doneZh], ["saidEn", qsTr("You said (English, may be left out)"), changes.saidEn], ["doneEn", qsTr("We did (English, may be left out)"), changes.doneEn]]

    objectName: "changes"
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
            text: qsTr("Customers who see that something changed speak up again. Every idle screen of the branch tells it for sixty days; no name, no number, nothing of a single matter.")
        }

        Card {
            Layout.fillWidth: true
            padding: Theme.spaceM

            contentItem: ColumnLayout {
                spacing: Theme.spaceS

                GridLayout {
                    Layout.fillWidth: true
                    columns: 2
                    columnSpacing: Theme.spaceM
                    rowSpacing: Theme.spaceS
                    uniformCellWidths: true

                    Repeater {
                        model: 4

                        LabelledField {
                            required property int index

                            objectName: "change:" + root.lines[index][0]
                            Layout.fillWidth: true
                            label: root.lines[index][1]
                            text: root.lines[index][2]

                            onWritten: text => root.changes.write(root.lines[index][0], text)
                        }
                    }
                }

                WarningBanner {
                    Layout.fillWidth: true
                    objectName: "changeProblem"
                    text: root.changes.problem
                    visible: text !== ""
                }

                PrimaryButton {
                    Layout.alignment: Qt.AlignRight
                    objectName: "publishChange"
                    text: qsTr("Show it in the lobby")

                    onClicked: root.changes.publish()
                }
            }
        }

        LabelText {
            Layout.fillWidth: true
            text: root.changes.rows.count > 0 ? qsTr("Told in the lobby now") : qsTr("Nothing is told in the lobby yet.")
            font.weight: Theme.weightStrong
        }

        Repeater {
            model: root.changes.rows

            ChangeLine {
                Layout.fillWidth: true

                onWithdrawn: root.changes.withdraw(key)
            }
        }
    }
}
