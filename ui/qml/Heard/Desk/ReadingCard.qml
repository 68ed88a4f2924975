pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The text that is read: what to say, what not, what to do.
Card {
    id: root

    required property FindPage finding

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceS
            visible: root.finding.title !== ""

            HeadingText {
                Layout.fillWidth: true
                objectName: "readingTitle"
                text: root.finding.title
            }

            Chip {
                objectName: "readingMark"
                text: qsTr("Favourite")
                checked: root.finding.isFavourite

                onClicked: root.finding.mark()
            }

            QuietButton {
                objectName: "readingPractise"
                text: qsTr("Practise")
                visible: root.finding.isDrill

                onClicked: root.finding.practise()
            }

            QuietButton {
                objectName: "readingPrint"
                text: qsTr("One page to print")

                onClicked: root.finding.printText()
            }
        }

        CaptionText {
            Layout.fillWidth: true
            objectName: "readingPaper"
            text: qsTr("Kept to print: %1").arg(root.finding.paper)
            visible: root.finding.paper !== ""
        }

        LabelText {
            Layout.fillWidth: true
            text: root.finding.gist
            color: Theme.textMuted
            visible: text !== ""
        }

        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: root.finding.lines
            clip: true
            spacing: Theme.spaceXs
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            visible: count > 0

            delegate: ReadingLine {
                width: ListView.view.width - Theme.spaceM
            }
            T.ScrollBar.vertical: ScrollThumb {
            }
        }

        QuietPlace {
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("Read in a quiet minute")
            text: qsTr("Choose a play, a card, a phrase or a drill. A case opens on its own page.")
            visible: root.finding.lines.count === 0
        }
    }
}
