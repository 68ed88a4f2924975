import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The record of a closing: outcome, codes, decision; for a complaint facts, grounds and remedies too.
ColumnLayout {
    id: root

    required property ClosingForm closing

    spacing: Theme.spaceM

    TitledChoices {
        Layout.fillWidth: true
        title: qsTr("How was it left?")
        prefix: "outcome-"
        rows: root.closing.outcomes

        onChosen: key => root.closing.chooseOutcome(key)
    }

    TitledChoices {
        Layout.fillWidth: true
        title: qsTr("Was the customer right in what they claimed?")
        prefix: "finding-"
        rows: root.closing.findings
        visible: root.closing.needsFinding

        onChosen: key => root.closing.chooseFinding(key)
    }

    LabelledField {
        objectName: "decision"
        Layout.fillWidth: true
        label: qsTr("What was done or decided for the customer")
        text: root.closing.decision

        onWritten: text => root.closing.writeDecision(text)
    }

    LabelledField {
        objectName: "facts"
        Layout.fillWidth: true
        label: qsTr("The facts found, of both sides")
        text: root.closing.facts
        visible: root.closing.isComplaint

        onWritten: text => root.closing.writeFacts(text)
    }

    LabelledField {
        objectName: "grounds"
        Layout.fillWidth: true
        label: qsTr("On what grounds")
        text: root.closing.grounds
        visible: root.closing.isComplaint

        onWritten: text => root.closing.writeGrounds(text)
    }

    HintList {
        Layout.fillWidth: true
        rows: root.closing.hints
    }

    LabelledField {
        objectName: "rootCause"
        Layout.fillWidth: true
        label: qsTr("What should change, so that it does not happen again")
        text: root.closing.rootCause

        onWritten: text => root.closing.writeRootCause(text)
    }

    FixFields {
        Layout.fillWidth: true
        closing: root.closing
        visible: root.closing.needsFix
    }

    TitledChoices {
        Layout.fillWidth: true
        title: qsTr("About what")
        prefix: "business-"
        rows: root.closing.businesses
        visible: root.closing.isComplaint

        onChosen: key => root.closing.chooseBusiness(key)
    }

    TitledChoices {
        Layout.fillWidth: true
        title: qsTr("What caused it")
        prefix: "cause-"
        rows: root.closing.causes
        visible: root.closing.isComplaint

        onChosen: key => root.closing.chooseCause(key)
    }

    CheckCard {
        objectName: "remediesTold"
        Layout.fillWidth: true
        text: qsTr("The customer was told which remedies remain")
        checked: root.closing.remediesTold
        visible: root.closing.isComplaint

        onClicked: root.closing.tellRemedies(checked)
    }

    CheckCard {
        objectName: "impartial"
        Layout.fillWidth: true
        text: qsTr("The matter is not about me or my family; I have no interest in it")
        checked: root.closing.impartial
        visible: root.closing.isComplaint

        onClicked: root.closing.declareImpartial(checked)
    }
}
