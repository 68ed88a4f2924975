pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Choices under each other, for whole sentences; the model says which one counts.
ColumnLayout {
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

            Layout.fillWidth: true
            objectName: root.prefix + key
            implicitHeight: Math.max(Theme.px(52), implicitContentHeight + Theme.spaceM)
            text: label
            chosen: isChosen

            onClicked: root.chosen(key)
        }
    }
}
