pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What was told, line by line, large enough to be read across a desk.
ListView {
    id: root

    required property RowModel rows

    model: rows
    clip: true
    spacing: Theme.spaceM
    boundsBehavior: Flickable.StopAtBounds
    Accessible.role: Accessible.List
    Accessible.name: qsTr("What you told us")

    delegate: ColumnLayout {
        id: line

        required property string label
        required property string text

        width: root.width - Theme.spaceM
        spacing: 0

        LabelText {
            text: line.label
            color: Theme.textMuted
        }

        HeadingText {
            Layout.fillWidth: true
            text: line.text
            font.weight: Theme.weightMedium
        }
    }
    T.ScrollBar.vertical: ScrollThumb {
    }
}
