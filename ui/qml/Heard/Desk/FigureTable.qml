pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Every figure as a line; the table behind the charts.
ListView {
    id: root

    required property RowModel rows

    objectName: "figureTable"
    model: rows
    clip: true
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    section.property: "group"
    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Every figure")

    section.delegate: LabelText {
        required property string section

        topPadding: Theme.spaceM
        bottomPadding: Theme.spaceXs
        text: section
        font.weight: Theme.weightStrong
    }
    delegate: RowLayout {
        id: line

        required property string label
        required property string value
        required property string note

        width: ListView.view.width - Theme.spaceM
        height: Theme.px(38)
        spacing: Theme.spaceM
        Accessible.role: Accessible.Row
        Accessible.name: label + ": " + value + ", " + note

        LabelText {
            Layout.preferredWidth: line.width * 0.4
            text: line.label
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }

        LabelText {
            Layout.preferredWidth: line.width * 0.16
            text: line.value
            font.weight: Theme.weightMedium
            wrapMode: Text.NoWrap
        }

        CaptionText {
            Layout.fillWidth: true
            text: line.note
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }
    }
    T.ScrollBar.vertical: ScrollThumb {
    }
}
