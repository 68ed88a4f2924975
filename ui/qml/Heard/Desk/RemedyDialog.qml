pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Making good: what was lost, what is given, why; what it still needs is said before one saves.
SheetFrame {
    id: root

    required property RemedyForm remedy

    title: qsTr("Make good what was lost")
    message: remedy.message
    visible: remedy.isOpen

    actions: [
        QuietButton {
            objectName: "remedyCancel"
            text: qsTr("Cancel")

            onClicked: root.remedy.close()
        },
        PrimaryButton {
            objectName: "remedySubmit"
            text: qsTr("Save")
            enabled: !root.remedy.isBusy

            onClicked: root.remedy.submit()
        }
    ]

    CaptionText {
        Layout.fillWidth: true
        text: qsTr("As much as was lost, and no more. Beyond that a higher role reads it too and agrees.")
    }

    ChoiceFlow {
        Layout.fillWidth: true
        prefix: "remedyOption-"
        rows: root.remedy.options

        onChosen: key => root.remedy.chooseOption(key)
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.spaceM
        uniformCellWidths: true

        LabelledField {
            objectName: "remedyLoss"
            Layout.fillWidth: true
            label: qsTr("What was lost, in yuan")
            text: root.remedy.loss
            inputMethodHints: Qt.ImhFormattedNumbersOnly

            onWritten: text => root.remedy.writeLoss(text)
        }

        LabelledField {
            objectName: "remedyAmount"
            Layout.fillWidth: true
            label: qsTr("What is given, in yuan")
            text: root.remedy.amount
            inputMethodHints: Qt.ImhFormattedNumbersOnly

            onWritten: text => root.remedy.writeAmount(text)
        }
    }

    CaptionText {
        Layout.fillWidth: true
        objectName: "remedyBefore"
        text: root.remedy.before
        visible: text !== ""
    }

    LabelledField {
        objectName: "remedyReason"
        Layout.fillWidth: true
        label: qsTr("Why (needed beyond the loss; no names, no numbers)")
        text: root.remedy.reason

        onWritten: text => root.remedy.writeReason(text)
    }

    ChoiceFlow {
        Layout.fillWidth: true
        prefix: "remedyWhen-"
        rows: root.remedy.whens

        onChosen: key => root.remedy.chooseWhen(key)
    }

    LabelText {
        Layout.fillWidth: true
        objectName: "remedyNeeds"
        text: root.remedy.needs
        color: root.remedy.isWithin ? Theme.success : Theme.warning
        wrapMode: Text.Wrap
        visible: text !== ""
    }
}
