pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What helps after abuse, a threat, a fright: a few lines to read slowly.
Card {
    id: root

    required property RowModel points

    padding: Theme.spaceXl

    contentItem: ListView {
        objectName: "careGuide"
        model: root.points
        clip: true
        focus: true
        spacing: Theme.spaceL
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("After something hard")

        header: BodyText {
            width: ListView.view.width - Theme.spaceM
            bottomPadding: Theme.spaceL
            text: qsTr("It is over, and you need not be done with it yet. What helps, for you and for whoever is with you:")
            color: Theme.textMuted
        }
        delegate: RowLayout {
            id: line

            required property string text

            width: ListView.view.width - Theme.spaceM
            spacing: Theme.spaceM

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "cup"
                color: Theme.accent
            }

            BodyText {
                Layout.fillWidth: true
                Layout.maximumWidth: Theme.readable
                text: line.text
            }

            Item {
                Layout.fillWidth: true
            }
        }
        T.ScrollBar.vertical: ScrollThumb {
        }
    }
}
