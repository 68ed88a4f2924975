pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The playbook card for this moment: one step, what to say, what not to, what to do, what next.
Card {
    id: root

    required property WalkPage walk
    required property PlayAids aids

    objectName: "walkCard"
    padding: Theme.spaceL

    contentItem: ColumnLayout {
        spacing: Theme.spaceM

        WalkHeader {
            Layout.fillWidth: true
            walk: root.walk

            onOpened: root.aids.open()
        }

        Repeater {
            model: root.walk.escalations

            DangerBanner {
                required property string modelData

                Layout.fillWidth: true
                objectName: "escalation"
                compact: true
                text: modelData
            }
        }

        Flickable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: step.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            T.ScrollBar.vertical: ScrollThumb {
            }

            WalkStep {
                id: step

                width: parent.width - Theme.spaceM
                walk: root.walk
            }
        }

        WalkAnswers {
            Layout.fillWidth: true
            walk: root.walk
        }
    }
}
