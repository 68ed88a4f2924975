pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The rarer acts: first which one, then its few choices and words.
T.Popup {
    id: root

    required property FurtherSheet further
    readonly property string sheet: further.sheet
    readonly property var titles: ({
            menu: qsTr("What else is to be done?"),
            clock: qsTr("What happens to the dates?"),
            party: qsTr("Whom is the matter about?"),
            withdraw: qsTr("The customer takes it back: what did they say?"),
            mediation: qsTr("What does the customer want to settle with a mediator?"),
            recheck: qsTr("What should the superior institution look at again?"),
            fix: qsTr("Is the root cause mended?"),
            group: qsTr("How many are they, and who speaks for them?"),
            link: qsTr("Which case belongs to it?")
        })
    readonly property var notes: ({
            menu: "",
            clock: qsTr("Only what the rules name. A moved date is approved, and the customer hears of it first."),
            party: qsTr("From now on others handle it. They may still write down their side, and pass it on."),
            withdraw: qsTr("In the customer's own words. A colleague reads it too and agrees; then every date ends."),
            mediation: qsTr("Every date goes on running."),
            recheck: qsTr("The case opens again before head office, with a date of its own."),
            fix: "",
            group: qsTr("One name a line, five at most. The names are sealed. Then hear them in a quiet room, one after the other."),
            link: qsTr("Each case keeps its own dates and its own customer; they only point to each other.")
        })

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(Theme.px(760), parent.width - 2 * Theme.spaceL)
    height: Math.min(parent.height - 2 * Theme.spaceL, implicitContentHeight + 2 * padding)
    padding: Theme.spaceL
    modal: true
    focus: true
    visible: sheet !== ""
    closePolicy: T.Popup.NoAutoClose

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    background: Rectangle {
        radius: Theme.radiusL
        color: Theme.surface
    }
    contentItem: ColumnLayout {
        spacing: Theme.spaceM
        Accessible.role: Accessible.Dialog
        Accessible.name: root.titles[root.sheet] ?? ""

        TitleText {
            Layout.fillWidth: true
            text: root.titles[root.sheet] ?? ""
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.notes[root.sheet] ?? ""
            visible: text !== ""
        }

        ChoiceColumn {
            Layout.fillWidth: true
            prefix: "further-"
            rows: root.further.choices

            onChosen: key => root.further.choose(key)
        }

        ChoiceFlow {
            Layout.fillWidth: true
            prefix: "told-"
            rows: root.further.tellings

            onChosen: key => root.further.tell(key)
        }

        AppTextArea {
            objectName: "furtherText"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(150)
            label: root.titles[root.sheet] ?? ""
            visible: root.further.takesWords

            onEdited: root.further.write(text)
        }

        WarningBanner {
            Layout.fillWidth: true
            objectName: "furtherMessage"
            text: root.further.message
            visible: text !== ""
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.spaceM

            QuietButton {
                objectName: "furtherCancel"
                text: qsTr("Cancel")

                onClicked: root.further.close()
            }

            PrimaryButton {
                objectName: "furtherSubmit"
                text: qsTr("Save")
                enabled: root.further.canSave
                visible: root.sheet !== "menu"

                onClicked: root.further.submit()
            }
        }
    }
}
