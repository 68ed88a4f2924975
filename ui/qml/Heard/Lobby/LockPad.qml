pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Twelve keys and a row of dots for the maintenance PIN; a keyboard's digits work as well.
FocusScope {
    id: root

    required property LockState lock

    objectName: "lockPad"
    focus: true
    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("%n digit(s) typed", "", lock.digits)

    Keys.onReturnPressed: root.lock.submit()
    Keys.onEnterPressed: root.lock.submit()
    Keys.onEscapePressed: root.lock.leave()
    Keys.onPressed: event => root.lock.digit(event.text)

    ColumnLayout {
        id: column

        spacing: Theme.spaceM

        Row {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.spaceM

            Repeater {
                model: Math.max(6, root.lock.digits)

                Rectangle {
                    required property int index

                    width: Theme.px(18)
                    height: width
                    radius: width / 2
                    color: index < root.lock.digits ? Theme.accent : "transparent"
                    border.color: index < root.lock.digits ? Theme.accent : Theme.lineStrong
                    border.width: 2
                    Accessible.ignored: true
                }
            }
        }

        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            columns: 3
            columnSpacing: Theme.spaceS
            rowSpacing: Theme.spaceS
            uniformCellWidths: true

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                AppButton {
                    required property string modelData

                    objectName: "lockKey:" + modelData
                    text: modelData
                    enabled: root.lock.waitSeconds === 0
                    focusPolicy: Qt.TabFocus

                    onClicked: root.lock.digit(modelData)
                }
            }

            IconButton {
                objectName: "lockErase"
                Layout.alignment: Qt.AlignHCenter
                label: qsTr("Delete the last digit")
                iconName: "backspace"
                focusPolicy: Qt.TabFocus

                onClicked: root.lock.erase()
            }

            AppButton {
                objectName: "lockKey:0"
                text: "0"
                enabled: root.lock.waitSeconds === 0
                focusPolicy: Qt.TabFocus

                onClicked: root.lock.digit("0")
            }

            IconButton {
                objectName: "lockEnter"
                Layout.alignment: Qt.AlignHCenter
                label: qsTr("Open the screen")
                iconName: "enter"
                focusPolicy: Qt.TabFocus

                onClicked: root.lock.submit()
            }
        }

        QuietButton {
            objectName: "lockLeave"
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Back")

            onClicked: root.lock.leave()
        }
    }
}
