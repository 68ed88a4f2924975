pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The versions of the program and of its content, and how the disk stands.
Card {
    id: root

    required property RowModel versions

    contentItem: ColumnLayout {
        spacing: Theme.spaceXs

        LabelText {
            Layout.fillWidth: true
            text: qsTr("Versions and storage")
            font.weight: Theme.weightStrong
        }

        Repeater {
            model: root.versions

            RowLayout {
                id: line

                required property string name
                required property string version

                Layout.fillWidth: true

                CaptionText {
                    Layout.fillWidth: true
                    text: line.name
                }

                CaptionText {
                    text: line.version
                    color: Theme.textStrong
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
