pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The charts side by side; each says what it is counted from.
GridLayout {
    id: root

    required property InsightPage insights
    required property bool wide
    readonly property real cell: (width - (columns - 1) * columnSpacing) / columns

    columns: wide ? 4 : 2
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.spaceM

    Repeater {
        model: root.insights.tiles

        FigureTile {
            Layout.preferredWidth: root.cell
            Layout.fillHeight: true
        }
    }

    FacesCard {
        Layout.preferredWidth: root.wide ? root.cell : 2 * root.cell + root.columnSpacing
        Layout.fillHeight: true
        Layout.columnSpan: root.wide ? 1 : 2
        scores: root.insights.scores
        total: root.insights.count
    }

    TrendCard {
        Layout.preferredWidth: 2 * root.cell + root.columnSpacing
        Layout.fillHeight: true
        Layout.columnSpan: 2
        days: root.insights.trend
        byWeek: root.insights.isByWeek
    }

    TimesCard {
        Layout.fillHeight: true
        Layout.columnSpan: root.wide ? 1 : 2
        Layout.preferredWidth: root.wide ? root.cell : 2 * root.cell + root.columnSpacing
        times: root.insights.times
    }

    HeatCard {
        Layout.preferredWidth: 2 * root.cell + root.columnSpacing
        Layout.fillHeight: true
        Layout.columnSpan: 2
        insights: root.insights
    }

    CauseCard {
        Layout.preferredWidth: 2 * root.cell + root.columnSpacing
        Layout.fillHeight: true
        Layout.columnSpan: 2
        causes: root.insights.causes
    }

    Repeater {
        model: root.insights.more

        FigureTile {
            Layout.preferredWidth: root.cell
            Layout.fillHeight: true
        }
    }
}
