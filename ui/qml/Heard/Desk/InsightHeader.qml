pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Which days, as charts or as a table, and the files to take along.
GridLayout {
    id: root

    required property InsightPage insights
    required property bool wide

    columns: wide ? 4 : 2
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.spaceS

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        TitleText {
            text: qsTr("Insight")
        }

        CaptionText {
            text: root.insights.span
        }
    }

    SegmentedControl {
        objectName: "insightPeriod"
        Layout.alignment: Qt.AlignRight
        options: [qsTr("Today"), qsTr("7 days"), qsTr("30 days")]
        current: root.insights.period

        onChosen: index => root.insights.showPeriod(index)
    }

    SegmentedControl {
        objectName: "insightForm"
        Layout.alignment: root.wide ? Qt.AlignRight : Qt.AlignLeft
        options: [qsTr("Charts"), qsTr("Table"), qsTr("Counters"), qsTr("Changes"), qsTr("Steps")]
        current: root.insights.form
        tight: true

        onChosen: index => root.insights.showForm(index)
    }

    RowLayout {
        Layout.fillWidth: false
        Layout.alignment: Qt.AlignRight
        spacing: Theme.spaceXs

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
}
