pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// Twelve keys and a row of dots; a keyboard's digits work as well.
FocusScope {
    id: root

    required property int digits
    required property string message
    required property bool locked

    signal typed(string digit)
    signal erased
    signal entered
    signal departed

    objectName: "pinPad"
    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("PIN, %n digit(s) typed", "", digits)

    Keys.onReturnPressed: root.entered()
    Keys.onEnterPressed: root.entered()
    Keys.onEscapePressed: root.departed()
    Keys.onPressed: event => root.typed(event.text)

    Shortcut {
        sequence: "Backspace"

        onActivated: root.erased()
    }

    ColumnLayout {
        id: column

        spacing: Theme.spaceM

        Row {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.spaceS
            spacing: Theme.spaceM

            Repeater {
                model: Math.max(6, root.digits)

                Rectangle {
                    required property int index

                    width: Theme.px(20)
                    height: width
                    radius: width / 2
                    color: index < root.digits ? Theme.accent : "transparent"
                    border.color: index < root.digits ? Theme.accent : Theme.lineStrong
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

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                PinKey {
                    required property string modelData

                    text: modelData
                    objectName: "pinKey:" + modelData
                    enabled: !root.locked

                    onClicked: root.typed(modelData)
                }
            }

            PinKey {
                iconName: "backspace"
                objectName: "pinErase"
                Accessible.name: qsTr("Delete the last digit")
                enabled: root.digits > 0

                onClicked: root.erased()
            }

            PinKey {
                text: "0"
                objectName: "pinKey:0"
                enabled: !root.locked

                onClicked: root.typed("0")
            }

            PinKey {
                iconName: "enter"
                objectName: "pinEnter"
                Accessible.name: qsTr("Sign in")
                fill: Theme.accent
                fillPressed: Theme.accentPressed
                ink: Theme.accentText
                enabled: root.digits > 0 && !root.locked

                onClicked: root.entered()
            }
        }

        WarningBanner {
            Layout.fillWidth: true
            Layout.preferredWidth: 0
            objectName: "pinMessage"
            text: root.message
            visible: root.message !== ""
        }

        QuietButton {
            Layout.alignment: Qt.AlignHCenter
            objectName: "pinLeave"
            text: qsTr("I am somebody else")
            iconName: "back"

            onClicked: root.departed()
        }
    }
}
