pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What was counted: charts, and the table behind each of them.
FocusScope {
    id: root

    required property InsightPage insights
    readonly property bool wide: width > height

    objectName: "insightPage"

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        anchors.bottomMargin: Theme.spaceL
        spacing: Theme.spaceM

        InsightHeader {
            Layout.fillWidth: true
            insights: root.insights
        }

        SuccessBanner {
            Layout.fillWidth: true
            objectName: "insightFile"
            text: qsTr("The file is ready: %1").arg(root.insights.file)
            visible: root.insights.file !== ""
        }

        FigureTable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.insights.table
            visible: root.insights.form === 1
        }

        StepsTable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            insights: root.insights
            visible: root.insights.form === 4
        }

        Flickable {
            id: charts

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "charts"
            contentHeight: cards.implicitHeight + Theme.spaceM
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            visible: root.insights.form === 0

            T.ScrollBar.vertical: ScrollThumb {
            }

            InsightCards {
                id: cards

                width: charts.width - Theme.spaceS
                insights: root.insights
                wide: root.wide
            }
        }

        CoverageView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            coverage: root.insights.coverage
            visible: root.insights.form === 2
        }

        ChangesView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            changes: root.insights.changes
            visible: root.insights.form === 3
        }
    }
}
