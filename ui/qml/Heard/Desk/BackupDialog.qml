pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// A locked copy of this device: where to, under which passphrase; it counts once it was read back.
SheetFrame {
    id: root

    required property BackupSheet sheet

    title: qsTr("Back this device up")
    message: sheet.message

    actions: [
        QuietButton {
            objectName: "backupClose"
            text: qsTr("Close")
            enabled: !root.sheet.isBusy

            onClicked: root.close()
        },
        PrimaryButton {
            objectName: "backupMake"
            text: qsTr("Back up now")
            enabled: !root.sheet.isBusy && root.sheet.places.length > 0 && passphrase.text !== ""

            onClicked: root.sheet.make(passphrase.text, again.text)
        }
    ]

    onOpened: root.sheet.open()
    onClosed: {
        passphrase.text = "";
        again.text = "";
    }

    LabelText {
        Layout.fillWidth: true
        text: qsTr("Everything on it is locked with the passphrase: records, staff, settings. Without the passphrase, or the bank's recovery key, nobody opens it again; write it down and keep it in the safe.")
        color: Theme.textMuted
    }

    CaptionText {
        Layout.fillWidth: true
        text: qsTr("Where to")
        visible: root.sheet.places.length > 0
    }

    Repeater {
        model: root.sheet.places

        OptionButton {
            required property string modelData
            required property int index

            Layout.fillWidth: true
            objectName: "backupPlace:" + index
            text: modelData
            chosen: root.sheet.place === index

            onClicked: root.sheet.choose(index)
        }
    }

    LabelledField {
        id: passphrase

        Layout.fillWidth: true
        objectName: "backupPassphrase"
        label: qsTr("Passphrase, at least twelve characters")
        field.echoMode: TextInput.Password
    }

    LabelledField {
        id: again

        Layout.fillWidth: true
        objectName: "backupAgain"
        label: qsTr("The same once more")
        field.echoMode: TextInput.Password
    }

    SuccessBanner {
        Layout.fillWidth: true
        objectName: "backupWritten"
        text: root.sheet.written
        visible: text !== ""
    }

    LabelText {
        Layout.fillWidth: true
        text: qsTr("Writing, then reading it back … Leave the stick in.")
        visible: root.sheet.isBusy
    }
}
