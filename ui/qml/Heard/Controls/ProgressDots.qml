import QtQuick
import Heard.Theme

// How far along a row of pages one is. `step` counts from 1.
Row {
    id: root

    required property int step
    required property int count
    required property string label

    spacing: Theme.spaceS
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label

    Repeater {
        model: root.count

        Rectangle {
            required property int index

            width: index + 1 === root.step ? Theme.px(44) : Theme.px(14)
            height: Theme.px(14)
            radius: height / 2
            color: index < root.step ? Theme.accent : Theme.accentLine
            Accessible.ignored: true

            Behavior on width {
                NumberAnimation {
                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}
