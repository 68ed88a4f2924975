pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What the self-test found, what is bad first, each with what to do.
Card {
    id: root

    required property MaintenancePage maintenance

    contentItem: ColumnLayout {
        spacing: Theme.spaceM

        HeadingText {
            Layout.fillWidth: true
            objectName: "selfTestSummary"
            text: root.maintenance.summary
        }

        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "checks"
            model: root.maintenance.checks
            clip: true
            spacing: Theme.spaceM
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: root.maintenance.summary

            delegate: RowLayout {
                id: line

                required property string words
                required property string todo
                required property string tone
                required property string drawing

                width: ListView.view.width - Theme.spaceM
                spacing: Theme.spaceM

                Icon {
                    Layout.alignment: Qt.AlignTop
                    name: line.drawing
                    color: Tone.ink(line.tone)
                    size: Theme.px(30)
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    LabelText {
                        Layout.fillWidth: true
                        text: line.words
                    }

                    CaptionText {
                        Layout.fillWidth: true
                        text: line.todo
                        color: Tone.ink(line.tone)
                        visible: text !== ""
                    }
                }
            }
            T.ScrollBar.vertical: ScrollThumb {
            }
        }
    }
}
