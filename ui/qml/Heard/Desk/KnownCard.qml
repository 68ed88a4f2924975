pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What the lobby's screens say goes wrong just now, and how many said "me too".
Card {
    id: root

    required property KnownCauseBoard known

    padding: Theme.spaceM
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            spacing: Theme.spaceM

            LabelText {
                text: qsTr("Said in the lobby")
                font.weight: Theme.weightStrong
            }

            CaptionText {
                Layout.fillWidth: true
                text: root.known.rows.count > 0 ? "" : qsTr("What many meet is said before they ask; they join it with one tap.")
            }

            QuietButton {
                objectName: "sayKnown"
                text: qsTr("Something is wrong")
                iconName: "plus"
                visible: root.known.sayable.count > 0

                onClicked: root.known.choose()
            }
        }

        Repeater {
            model: root.known.rows

            KnownLineView {
                Layout.fillWidth: true

                onEnded: key => root.known.end(key)
            }
        }
    }

    KnownDialog {
        known: root.known
    }
}
