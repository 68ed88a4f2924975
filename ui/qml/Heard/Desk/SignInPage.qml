pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Choose a name, type the PIN. Also what a locked desk shows.
FocusScope {
    id: root

    required property string brand
    required property string place
    required property DeskSession session

    objectName: "signInPage"

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceXl
        spacing: Theme.spaceL

        Item {
            Layout.fillHeight: true
        }

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "mark"
            color: Theme.accent
            size: Theme.px(72)
        }

        TitleText {
            Layout.fillWidth: true
            text: root.session.hasChosen ? root.session.chosenName : qsTr("Who is at the desk?")
            horizontalAlignment: Text.AlignHCenter
        }

        LabelText {
            Layout.fillWidth: true
            text: root.session.hasChosen ? qsTr("Please type your PIN.") : root.place
            color: Theme.textMuted
            horizontalAlignment: Text.AlignHCenter
        }

        Loader {
            Layout.alignment: Qt.AlignHCenter
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.px(920)
            active: !root.session.hasChosen
            visible: active
            focus: active

            sourceComponent: PeopleGrid {
                people: root.session.people
                focus: true

                onChosen: key => root.session.choose(key)
            }
        }

        Loader {
            Layout.alignment: Qt.AlignHCenter
            active: root.session.hasChosen
            visible: active
            focus: active

            sourceComponent: PinPad {
                digits: root.session.digits
                message: root.session.message
                locked: root.session.waitSeconds > 0
                focus: true

                onTyped: digit => root.session.digit(digit)
                onErased: root.session.erase()
                onEntered: root.session.submit()
                onDeparted: root.session.chooseAgain()
            }
        }

        Item {
            Layout.fillHeight: true
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("Customers' words stay sealed until you sign in. The desk locks itself when nobody is there.")
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
