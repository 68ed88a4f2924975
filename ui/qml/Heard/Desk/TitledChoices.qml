import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// A question, and its answers side by side.
ColumnLayout {
    id: root

    required property string title
    required property string prefix
    required property RowModel rows

    signal chosen(string key)

    spacing: Theme.spaceXs

    CaptionText {
        Layout.fillWidth: true
        text: root.title
    }

    ChoiceFlow {
        Layout.fillWidth: true
        prefix: root.prefix
        rows: root.rows

        onChosen: key => root.chosen(key)
    }
}
