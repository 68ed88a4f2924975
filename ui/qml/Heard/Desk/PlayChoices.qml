pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The plays that fit, the best first, and why each of them does; another one can be walked.
ColumnLayout {
    id: root

    required property RowModel rows

    signal chosen(string key)

    spacing: Theme.spaceS

    Repeater {
        model: root.rows

        ColumnLayout {
            id: play

            required property string key
            required property string title
            required property string why
            required property bool isChosen

            Layout.fillWidth: true
            spacing: 0

            OptionButton {
                objectName: "play-" + play.key
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.px(52), implicitContentHeight + Theme.spaceM)
                text: play.title
                chosen: play.isChosen

                onClicked: root.chosen(play.key)
            }

            CaptionText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.spaceM
                text: play.why
                wrapMode: Text.Wrap
            }
        }
    }
}
