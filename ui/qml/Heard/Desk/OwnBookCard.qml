pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// A book of one's own: what weighed, what went well, what was practised. Only its writer opens it.
Card {
    id: root

    required property OwnBook book

    contentItem: ColumnLayout {
        spacing: Theme.spaceM

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("Only your PIN opens these lines. They stay on this device; no manager and no head office reads them. With a new PIN the book begins anew.")
        }

        WarningBanner {
            Layout.fillWidth: true
            objectName: "ownMessage"
            text: root.book.message
            visible: text !== ""
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceM

            AppTextArea {
                id: line

                Layout.fillWidth: true
                Layout.preferredHeight: Theme.px(110)
                objectName: "ownText"
                label: qsTr("A line for yourself")
                placeholderText: qsTr("Today's heaviest word, tomorrow's first thing …")
                focus: true
            }

            PrimaryButton {
                objectName: "ownKeep"
                text: qsTr("Keep")
                enabled: line.length > 0

                onClicked: line.text = root.book.keep(line.text) ? "" : line.text
            }
        }

        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "ownLines"
            model: root.book.lines
            clip: true
            spacing: Theme.spaceS
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            visible: count > 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("My own book")

            delegate: RowLayout {
                id: row

                required property string key
                required property string written
                required property string text

                width: ListView.view.width - Theme.spaceM
                spacing: Theme.spaceM

                CaptionText {
                    Layout.alignment: Qt.AlignTop
                    Layout.preferredWidth: Theme.px(150)
                    Layout.topMargin: Theme.spaceS
                    text: row.written
                }

                LabelText {
                    Layout.fillWidth: true
                    text: row.text
                }

                IconButton {
                    objectName: "tearOut:" + row.key
                    iconName: "close"
                    label: qsTr("Take this line out, for good")

                    onClicked: root.book.tearOut(row.key)
                }
            }
            T.ScrollBar.vertical: ScrollThumb {
            }
        }

        QuietPlace {
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("Nothing written yet")
            text: qsTr("One line before you lock the screen, and the day stays here.")
            visible: root.book.lines.count === 0
        }
    }
}
