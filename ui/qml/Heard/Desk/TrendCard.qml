pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Each day between the limits of chance; a day outside of them asks for a look.
Card {
    id: root

    required property RowModel days
    property bool byWeek: false

    padding: Theme.spaceM

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        LabelText {
            Layout.fillWidth: true
            text: root.byWeek ? qsTr("Satisfied, week by week") : qsTr("Satisfied, day by day")
            font.weight: Theme.weightStrong
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.days.count === 0 ? qsTr("Too few ratings yet.") : root.byWeek ? qsTr("The band is what chance alone explains; a red week lies outside of it.") : qsTr("The band is what chance alone explains; a red day lies outside of it.")
        }

        Row {
            id: plot

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.px(120)

            Repeater {
                model: root.days

                TrendDay {
                    width: plot.width / Math.max(1, root.days.count)
                    height: plot.height
                    namesDay: root.days.count <= 10
                }
            }
        }
    }
}
