import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Three plain questions; together they decide how serious the matter is.
PageFrame {
    id: root

    required property ComplaintForm form
    readonly property bool beside: !Theme.portrait
    readonly property bool brief: Theme.care && beside

    readable: Theme.px(beside ? 1180 : 1000)
    moreText: qsTr("More below")
    spacing: Theme.dense ? Theme.spaceM : Theme.spaceL

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: root.beside ? 3 : 1
        columnSpacing: Theme.spaceM
        rowSpacing: root.spacing
        uniformCellWidths: true

        CheckCard {
            objectName: "wantsPerson"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("I want somebody to come now")
            hint: root.brief ? "" : qsTr("We call a person as you go on; you can keep writing")
            checked: root.form.wantsPerson

            onToggled: root.form.wantPerson(checked)
        }

        CheckCard {
            objectName: "wantsAnswer"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("I want an answer")
            hint: root.brief ? "" : qsTr("Somebody replies to you by a date that you get in writing")
            checked: root.form.wantsAnswer

            onToggled: root.form.wantAnswer(checked)
        }

        CheckCard {
            objectName: "wantsRemedy"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("I want a refund, a correction, compensation or action")
            hint: root.brief ? "" : qsTr("This makes it a formal complaint with its legal dates")
            checked: root.form.wantsRemedy

            onToggled: root.form.wantRemedy(checked)
        }
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Pick any, or none. We read every word all the same.")
        color: Theme.textMuted
        visible: !(Theme.care && Theme.dense)
    }

    Item {
        Layout.fillHeight: true
    }
}
