pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// When customers are unhappy: hour by weekday. A cell with too few ratings stays empty.
Card {
    id: root

    required property InsightPage insights

    padding: Theme.spaceM

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        LabelText {
            Layout.fillWidth: true
            text: qsTr("Unhappy, hour by hour")
            font.weight: Theme.weightStrong
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.spaceS

            ColumnLayout {
                Layout.bottomMargin: hours.height
                spacing: 0

                Repeater {
                    model: root.insights.weekdays

                    CaptionText {
                        required property string modelData

                        Layout.fillHeight: true
                        text: modelData
                        verticalAlignment: Text.AlignVCenter
                        wrapMode: Text.NoWrap
                    }
                }
            }

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: 0

                Grid {
                    id: grid

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.minimumHeight: Theme.px(190)
                    columns: root.insights.hours.length

                    Repeater {
                        model: root.insights.heat

                        HeatCell {
                            width: grid.width / grid.columns
                            height: grid.height / 7
                        }
                    }
                }

                Row {
                    id: hours

                    Layout.fillWidth: true

                    Repeater {
                        model: root.insights.hours

                        CaptionText {
                            required property int modelData

                            width: hours.width / root.insights.hours.length
                            text: modelData
                            horizontalAlignment: Text.AlignHCenter
                        }
                    }
                }
            }
        }
    }
}
