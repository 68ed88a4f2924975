pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Which step calms: how the emotion moved while each step was shown; wordings side by side.
Card {
    id: root

    required property InsightPage insights

    objectName: "stepsTable"

    contentItem: Flickable {
        contentHeight: column.implicitHeight
        clip: true
        boundsBehavior: Flickable.StopAtBounds

        T.ScrollBar.vertical: ScrollThumb {
        }

        ColumnLayout {
            id: column

            width: parent.width - Theme.spaceM
            spacing: Theme.spaceS

            HeadingText {
                Layout.fillWidth: true
                text: qsTr("Which step calms")
            }

            CaptionText {
                Layout.fillWidth: true
                text: qsTr("By how many levels (E0 to E5) the emotion moved while a step was shown, as colleagues marked it before and after. Below zero: calmer. Fewer than five are hidden.")
            }

            Repeater {
                model: root.insights.rivals

                LabelText {
                    required property string label
                    required property string told
                    required property bool isClear

                    Layout.fillWidth: true
                    text: qsTr("%1: %2").arg(label).arg(told)
                    color: isClear ? Theme.success : Theme.textMuted
                    wrapMode: Text.Wrap
                }
            }

            Repeater {
                model: root.insights.steps

                StepLine {
                    Layout.fillWidth: true
                }
            }

            CaptionText {
                Layout.fillWidth: true
                text: qsTr("No step was walked in these days.")
                visible: root.insights.steps.count === 0
            }
        }
    }
}
