pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// By what head office knows this device: a picture to scan, symbols to compare, an invitation to type.
SheetFrame {
    id: root

    required property EnrolmentSheet sheet

    title: qsTr("This device at head office")
    message: sheet.message
    wanted: Theme.px(860)

    actions: [
        QuietButton {
            objectName: "enrolmentClose"
            text: qsTr("Close")
            enabled: !root.sheet.isBusy

            onClicked: root.close()
        },
        PrimaryButton {
            objectName: "enrolmentAccept"
            text: qsTr("Accept the invitation")
            enabled: !root.sheet.isBusy && invitation.text !== ""

            onClicked: root.sheet.accept(invitation.text)
        }
    ]

    onOpened: root.sheet.open()
    onClosed: invitation.text = ""

    LabelText {
        Layout.fillWidth: true
        objectName: "enrolmentStanding"
        text: root.sheet.standing
        font.weight: Theme.weightStrong
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceL

        Image {
            Layout.preferredWidth: Theme.px(300)
            Layout.preferredHeight: Theme.px(300)
            objectName: "enrolmentPicture"
            source: root.sheet.card === "" ? "" : "image://qr/" + encodeURIComponent(root.sheet.card)
            sourceSize.width: Theme.px(600)
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("The card of this device, to be scanned at head office")
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceM

            LabelText {
                Layout.fillWidth: true
                text: qsTr("Head office scans the picture, or reads these symbols to you over the telephone before it lets the device in. They must be the same on both sides:")
                color: Theme.textMuted
            }

            HeadingText {
                Layout.fillWidth: true
                objectName: "enrolmentFingerprint"
                text: root.sheet.fingerprint
            }

            CaptionText {
                Layout.fillWidth: true
                text: qsTr("It holds the public key, the branch and the device's number. There is no secret in it.")
            }
        }
    }

    LabelledField {
        id: invitation

        Layout.fillWidth: true
        objectName: "enrolmentInvitation"
        label: qsTr("Or head office sent an invitation: its address and code, https://…#XXXX-XXXX-XXXX-XXXX")
        inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText | Qt.ImhUrlCharactersOnly
    }

    SuccessBanner {
        Layout.fillWidth: true
        objectName: "enrolmentAccepted"
        text: qsTr("Accepted. As soon as you lock the desk, the device opens itself anew and delivers everything it keeps.")
        visible: root.sheet.isAccepted
    }

    LabelText {
        Layout.fillWidth: true
        text: qsTr("Asking head office …")
        visible: root.sheet.isBusy
    }
}
