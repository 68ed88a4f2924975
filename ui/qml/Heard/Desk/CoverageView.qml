pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Who taps at which counter, and the queue's tickets to compare with.
Flickable {
    id: root

    required property CoveragePage coverage

    objectName: "coverage"
    contentHeight: column.implicitHeight + Theme.spaceM
    clip: true
    boundsBehavior: Flickable.StopAtBounds

    T.ScrollBar.vertical: ScrollThumb {
    }

    ColumnLayout {
        id: column

        width: root.width - Theme.spaceS
        spacing: Theme.spaceM

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("Taps are held against the queue's tickets. Something odd is a reason to look, never a verdict on a person: an honest counter is named less than once in a hundred days.")
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("No tap and no ticket is known for these days.")
            visible: root.coverage.rows.count === 0
        }

        Repeater {
            model: root.coverage.rows

            CounterLine {
                Layout.fillWidth: true
            }
        }

        TicketsCard {
            Layout.fillWidth: true
            coverage: root.coverage
        }
    }
}
