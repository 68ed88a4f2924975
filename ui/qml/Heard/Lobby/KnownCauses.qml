pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// What goes wrong for many just now: said before anybody has to ask, and joined with one tap.
ColumnLayout {
    id: root

    required property KnownCauseList causes

    spacing: Theme.spaceS
    visible: causes.isAny

    Repeater {
        model: root.causes.rows

        KnownCauseLine {
            Layout.fillWidth: true

            onJoined: key => root.causes.join(key)
        }
    }
}
