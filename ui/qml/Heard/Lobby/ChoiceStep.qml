pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQml.Models
import Heard.Controls
import Heard.Theme

// One answer out of a list, in the customer's own words; a tap answers and goes on.
PageFrame {
    id: root

    required property QtObject choices
    readonly property int columns: Math.max(1, Math.floor(Math.min(width, Theme.px(1000)) / Theme.px(Theme.care ? 460 : 320)))

    signal chosen(string slug)

    readable: Theme.px(1000)
    moreText: qsTr("More below")

    GridLayout {
        Layout.fillWidth: true
        columns: root.columns
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceM
        uniformCellWidths: true

        Repeater {
            model: root.choices

            OptionButton {
                required property string slug
                required property string label
                required iconName

                Layout.fillWidth: true
                Layout.fillHeight: true
                objectName: "choice-" + slug
                text: label

                onClicked: root.chosen(slug)
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
