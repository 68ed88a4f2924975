pragma ComponentBehavior: Bound

import QtQuick
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Choices side by side; the model says which one counts.
Flow {
    id: root

    required property RowModel rows
    required property string prefix

    signal chosen(string key)

    spacing: Theme.spaceS
    visible: rows.count > 0

    Repeater {
        model: root.rows

        OptionButton {
            required property string key
            required property string label
            required property bool isChosen

            objectName: root.prefix + key
            implicitHeight: Theme.px(52)
            text: label
            chosen: isChosen

            onClicked: root.chosen(key)
        }
    }
}
