pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The colleagues of this branch as tiles.
FocusScope {
    id: root

    required property RowModel people

    signal chosen(string key)

    implicitHeight: flow.implicitHeight

    Flow {
        id: flow

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(root.width, repeater.count * (Theme.px(210) + spacing) - spacing)
        spacing: Theme.spaceL

        Repeater {
            id: repeater

            model: root.people

            T.AbstractButton {
                id: tile

                required property string key
                required property string name
                required property string role
                required property string initial
                required property int index

                objectName: "person:" + key
                width: Theme.px(210)
                height: Theme.px(230)
                focus: index === 0
                focusPolicy: Qt.StrongFocus
                Accessible.role: Accessible.Button
                Accessible.name: name
                Accessible.description: role

                contentItem: PersonFace {
                    name: tile.name
                    role: tile.role
                    initial: tile.initial
                }
                background: Rectangle {
                    radius: Theme.radiusL
                    color: tile.down ? Theme.surfacePressed : Theme.surface

                    Shadow {
                        radius: Theme.radiusL
                    }

                    FocusRing {
                        watched: tile
                        radius: Theme.radiusL + Theme.px(5)
                    }
                }

                Keys.onReturnPressed: tile.click()
                Keys.onEnterPressed: tile.click()
                Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                onClicked: root.chosen(key)
            }
        }
    }
}
