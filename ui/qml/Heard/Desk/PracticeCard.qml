pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The conversation: what was said and did, what the customer says now, what one may answer.
Card {
    id: root

    required property PracticePage practice

    contentItem: ColumnLayout {
        spacing: Theme.spaceM

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceM
            visible: root.practice.hasDrill

            HeadingText {
                Layout.fillWidth: true
                objectName: "drillTitle"
                text: root.practice.title
            }

            Badge {
                objectName: "drillEmotion"
                text: root.practice.emotionWord
                tone: root.practice.emotion > 2 ? "warning" : "calm"
            }

            QuietButton {
                objectName: "drillAgain"
                text: qsTr("Begin anew")
                iconName: "refresh"

                onClicked: root.practice.again()
            }
        }

        Flickable {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.practice.hasDrill
            contentWidth: width
            contentHeight: talk.height
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            T.ScrollBar.vertical: ScrollThumb {
            }

            onContentHeightChanged: contentY = Math.max(0, contentHeight - height)

            PracticeTalk {
                id: talk

                width: scroll.width - Theme.spaceM
                practice: root.practice
            }
        }

        PracticeAnswers {
            Layout.fillWidth: true
            practice: root.practice
            visible: root.practice.hasDrill && !root.practice.isFinished
        }

        QuietPlace {
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: qsTr("Three minutes, just for you")
            text: qsTr("Choose a customer on the left. What you answer is kept nowhere, and nobody sees it.")
            visible: !root.practice.hasDrill
        }
    }
}
