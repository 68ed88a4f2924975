pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Gentle hints while one types: what would hurt, and what is better. Nobody has to follow.
ColumnLayout {
    id: root

    required property RowModel rows

    objectName: "phraseHints"
    spacing: Theme.spaceXs
    visible: rows.count > 0

    Repeater {
        model: root.rows

        RowLayout {
            id: line

            required property string said
            required property string why
            required property string better

            Layout.fillWidth: true
            spacing: Theme.spaceS
            Accessible.role: Accessible.StaticText
            Accessible.name: better

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "idea"
                color: Theme.warning
                size: Theme.px(24)
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                LabelText {
                    Layout.fillWidth: true
                    text: qsTr("Better: %1").arg(line.better)
                    color: Theme.success
                    lineHeight: 1.15
                }

                CaptionText {
                    Layout.fillWidth: true
                    text: qsTr("“%1”: %2").arg(line.said).arg(line.why)
                }
            }
        }
    }
}
