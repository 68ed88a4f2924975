pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What the cases are about, the most frequent first, with the share reached.
Card {
    id: root

    required property RowModel causes

    padding: Theme.spaceM

    contentItem: ColumnLayout {
        spacing: Theme.spaceXs

        LabelText {
            Layout.fillWidth: true
            text: qsTr("Causes of cases")
            font.weight: Theme.weightStrong
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("No case yet.")
            visible: root.causes.count === 0
        }

        Repeater {
            model: root.causes

            CauseBar {
                Layout.fillWidth: true
            }
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
