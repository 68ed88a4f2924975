pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Heard.Theme

// A few exclusive choices side by side. `options` are texts; `current` is the chosen index.
T.Control {
    id: root

    required property list<string> options
    required property int current
    property bool tight: false

    signal chosen(int index)

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding

    contentItem: Row {
        spacing: 0

        Repeater {
            model: root.options

            AppButton {
                required property string modelData
                required property int index

                objectName: root.objectName + ":" + index
                implicitHeight: Theme.touchTarget
                topInset: Theme.px(5)
                bottomInset: Theme.px(5)
                leftInset: Theme.px(5)
                rightInset: Theme.px(5)
                text: modelData
                fill: index === root.current ? Theme.surface : "transparent"
                edge: index === root.current ? Theme.line : "transparent"
                ink: index === root.current ? Theme.textStrong : Theme.textMuted
                radius: Theme.radiusM - Theme.px(4)
                leftPadding: root.tight ? Theme.spaceS : Theme.spaceL
                rightPadding: leftPadding
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: index === root.current

                onClicked: root.chosen(index)
            }
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: Theme.surfaceSunken
    }
}
