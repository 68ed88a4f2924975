import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Loud, on every page: this screen is not locked. Whoever opened it with the PIN locks it here again.
T.Pane {
    id: root

    required property LockState lock

    objectName: "lockBand"
    visible: lock.isUnlocked
    height: visible ? implicitHeight : 0
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.spaceM
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL
    Accessible.role: Accessible.AlertMessage
    Accessible.name: words.text

    contentItem: GridLayout {
        columns: root.width > Theme.px(Theme.care ? 1500 : 1000) ? 2 : 1
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceS

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceM

            Icon {
                name: "warning"
                color: Theme.textInverse
            }

            Text {
                id: words

                objectName: "lockBandWords"
                Layout.fillWidth: true
                text: root.lock.isMaintained ? qsTr("Not locked: under maintenance, nothing is taken in. Head office has been told.") : qsTr("Not locked: anybody can leave this screen. Please tell a member of staff.")
                color: Theme.textInverse
                font.pixelSize: Theme.label
                font.weight: Theme.weightStrong
                lineHeight: Theme.lineHeight
                wrapMode: Text.Wrap
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }

        RowLayout {
            spacing: Theme.spaceM
            visible: root.lock.isMaintained

            AppButton {
                objectName: "lockAgain"
                text: qsTr("Lock again")

                onClicked: root.lock.lockAgain()
            }

            AppButton {
                objectName: "endProgram"
                text: qsTr("End the program")

                onClicked: root.lock.end()
            }
        }
    }
    background: Rectangle {
        color: Theme.danger
    }
}
