pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Somebody else's name and PIN, for what one alone must not decide.
T.Popup {
    id: root

    required property SecondPerson second

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(Theme.px(760), parent.width - 2 * Theme.spaceL)
    height: Math.min(parent.height - 2 * Theme.spaceL, implicitContentHeight + 2 * padding)
    padding: Theme.spaceL
    modal: true
    focus: true
    visible: second.isOpen
    closePolicy: T.Popup.NoAutoClose

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        radius: Theme.radiusL
        color: Theme.surface
    }
    contentItem: ColumnLayout {
        spacing: Theme.spaceL
        Accessible.role: Accessible.Dialog
        Accessible.name: root.second.title

        TitleText {
            Layout.fillWidth: true
            text: root.second.title
        }

        Loader {
            Layout.fillWidth: true
            active: root.second.isOpen && !root.second.session.hasChosen
            visible: active
            focus: active

            sourceComponent: PeopleGrid {
                people: root.second.session.people
                focus: true

                onChosen: key => root.second.session.choose(key)
            }
        }

        Loader {
            Layout.alignment: Qt.AlignHCenter
            active: root.second.isOpen && root.second.session.hasChosen
            visible: active
            focus: active

            sourceComponent: PinPad {
                digits: root.second.session.digits
                message: root.second.session.message
                locked: root.second.session.waitSeconds > 0
                focus: true

                onTyped: digit => root.second.session.digit(digit)
                onErased: root.second.session.erase()
                onEntered: root.second.session.submit()
                onDeparted: root.second.session.chooseAgain()
            }
        }

        QuietButton {
            objectName: "secondCancel"
            Layout.alignment: Qt.AlignRight
            text: qsTr("Cancel")

            onClicked: root.second.cancel()
        }
    }
}
