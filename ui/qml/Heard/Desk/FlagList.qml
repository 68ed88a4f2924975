pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Risks and needs that are set; never shown to customers.
ColumnLayout {
    id: root

    required property RowModel rows

    spacing: Theme.spaceS
    visible: rows.count > 0

    HeadingText {
        text: qsTr("Risks and needs")
        font.pixelSize: Theme.label
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceXs

        Repeater {
            model: root.rows

            Badge {
                required property string label

                text: label
                tone: "warning"
            }
        }
    }
}
