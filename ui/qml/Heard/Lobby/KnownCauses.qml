pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// What goes wrong for many just now: said before anybody has to ask, and joined with one tap.
GridLayout {
    id: root

    required property KnownCauseList causes
    property bool beside: false
    readonly property int most: Theme.care && Theme.dense && !beside ? 1 : 2 // large type: fewer choices a page

    columns: beside && lines.count > 1 ? 2 : 1
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.spaceS
    uniformCellWidths: true
    visible: causes.isAny

    Repeater {
        id: lines

        model: root.causes.rows

        KnownCauseLine {
            required property int index

            visible: index < root.most
            Layout.fillWidth: true
            Layout.fillHeight: true
            tight: root.columns > 1 && Theme.care

            onJoined: key => root.causes.join(key)
        }
    }
}
