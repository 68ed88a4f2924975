pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Which days, as charts or as a table, and the files to take along.
ColumnLayout {
    id: root

    required property InsightPage insights
    readonly property int odd: insights.coverage.oddCount

    spacing: Theme.spaceXs

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceXs

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            TitleText {
                Layout.fillWidth: true
                text: qsTr("Insight")
            }

            CaptionText {
                text: root.insights.span
            }
        }

        Repeater {
            model: ["csv", "xlsx", "pdf"]

            QuietButton {
                required property string modelData

                objectName: "export:" + modelData
                text: modelData.toUpperCase()
                leftPadding: Theme.spaceM
                rightPadding: Theme.spaceM
                Accessible.name: qsTr("Export as %1").arg(text)

                onClicked: root.insights.export(modelData)
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceS

        SegmentedControl {
            objectName: "insightPeriod"
            options: [qsTr("Today"), qsTr("7 days"), qsTr("30 days"), qsTr("Quarter"), qsTr("Year")]
            current: root.insights.period
            tight: true

            onChosen: index => root.insights.showPeriod(index)
        }

        SegmentedControl {
            objectName: "insightForm"
            options: [qsTr("Charts"), qsTr("Table"), root.odd > 0 ? qsTr("Counters · %1").arg(root.odd) : qsTr("Counters"), qsTr("Changes"), qsTr("Steps")]
            current: root.insights.form
            tight: true

            onChosen: index => root.insights.showForm(index)
        }
    }
}
