pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What can be offered: who decides, how long it takes, what it costs; promised or worked out here.
ColumnLayout {
    id: root

    required property RowModel rows

    signal calculated
    signal promised(string option)

    spacing: Theme.spaceM

    Repeater {
        model: root.rows

        RowLayout {
            id: offer

            required property string key
            required property string title
            required property string note
            required property bool isMine
            required property bool calculates

            Layout.fillWidth: true
            spacing: Theme.spaceM

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                LabelText {
                    Layout.fillWidth: true
                    text: offer.title
                    wrapMode: Text.Wrap
                }

                CaptionText {
                    Layout.fillWidth: true
                    text: offer.note
                    color: offer.isMine ? Theme.textMuted : Theme.warning
                    wrapMode: Text.Wrap
                }
            }

            AppButton {
                objectName: "calculate-" + offer.key
                implicitHeight: Theme.px(52)
                text: qsTr("Work it out")
                visible: offer.calculates

                onClicked: root.calculated()
            }

            AppButton {
                objectName: "promise-" + offer.key
                implicitHeight: Theme.px(52)
                text: qsTr("Promise it")
                visible: offer.isMine

                onClicked: root.promised(offer.key)
            }
        }
    }

    CaptionText {
        Layout.fillWidth: true
        text: qsTr("This play offers nothing of its own.")
        visible: root.rows.count === 0
    }
}
