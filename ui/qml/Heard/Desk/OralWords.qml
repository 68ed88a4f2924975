import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What happened, and what the customer asks for.
FocusScope {
    id: root

    required property OralPage oral

    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    ColumnLayout {
        id: column

        width: root.width
        spacing: Theme.spaceM

        CaptionText {
            text: qsTr("What happened, when, and where")
        }

        AppTextArea {
            objectName: "oralText"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(210)
            label: qsTr("What happened, when, and where")
            text: root.oral.said("text")
            focus: true

            onEdited: root.oral.write("text", text)
        }

        CaptionText {
            text: qsTr("What the customer asks for")
        }

        ChoiceFlow {
            Layout.fillWidth: true
            prefix: "oralWish-"
            rows: root.oral.wishes

            onChosen: key => root.oral.toggleWish(key)
        }

        LabelledField {
            objectName: "oralAmount"
            Layout.fillWidth: true
            label: qsTr("How much it is about (may stay empty)")
            text: root.oral.said("amount")

            onWritten: text => root.oral.write("amount", text)
        }

        LabelledField {
            objectName: "oralName"
            Layout.fillWidth: true
            label: qsTr("The customer's name")
            text: root.oral.said("name")
            visible: !root.oral.anonymous

            onWritten: text => root.oral.write("name", text)
        }

        LabelledField {
            objectName: "oralPhone"
            Layout.fillWidth: true
            label: qsTr("Telephone, for the answer")
            text: root.oral.said("phone")
            visible: !root.oral.anonymous

            onWritten: text => root.oral.write("phone", text)
        }

        CheckCard {
            objectName: "oralAnonymous"
            Layout.fillWidth: true
            text: qsTr("The customer gives no name; that is their right")
            checked: root.oral.anonymous

            onClicked: root.oral.beAnonymous(checked)
        }
    }
}
