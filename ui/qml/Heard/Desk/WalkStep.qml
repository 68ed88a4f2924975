pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The step itself, readable at arm's length.
ColumnLayout {
    id: root

    required property WalkPage walk

    spacing: Theme.spaceM

    TitleText {
        Layout.fillWidth: true
        objectName: "stepTitle"
        text: root.walk.isFinished ? qsTr("The walk is over") : root.walk.title
    }

    BodyText {
        Layout.fillWidth: true
        text: root.walk.goal
        color: Theme.textMuted
    }

    Repeater {
        model: root.walk.say

        Rectangle {
            id: line

            required property string modelData

            Layout.fillWidth: true
            implicitHeight: spoken.implicitHeight + 2 * Theme.spaceM
            radius: Theme.radiusM
            color: Theme.accentSoft

            HeadingText {
                id: spoken

                anchors.verticalCenter: parent.verticalCenter
                x: Theme.spaceM
                width: parent.width - 2 * Theme.spaceM
                text: line.modelData
                wrapMode: Text.Wrap
            }
        }
    }

    Repeater {
        model: root.walk.do

        RowLayout {
            id: deed

            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.spaceS

            Icon {
                Layout.alignment: Qt.AlignTop
                name: "tick-circle"
                size: Theme.px(26)
                color: Theme.success
            }

            BodyText {
                Layout.fillWidth: true
                text: deed.modelData
            }
        }
    }

    Repeater {
        model: root.walk.avoid

        AvoidLine {
            Layout.fillWidth: true
        }
    }
}
