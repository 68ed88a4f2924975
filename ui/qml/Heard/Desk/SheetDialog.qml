pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// One act with its choices and words, over the case.
T.Popup {
    id: root

    required property ActSheet sheet
    readonly property var titles: ({
            note: qsTr("Write it down"),
            promise: qsTr("What is promised, and by when?"),
            flag: qsTr("Risks and needs; customers never see them"),
            level: qsTr("How serious is it?"),
            escalate: qsTr("Who should decide?"),
            hand_over: qsTr("Who takes it on?"),
            reopen: qsTr("What is new?"),
            invite: qsTr("The customer rates again, alone, on the lobby screen")
        })

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(Theme.px(760), parent.width - 2 * Theme.spaceL)
    height: Math.min(parent.height - 2 * Theme.spaceL, implicitContentHeight + 2 * padding)
    padding: Theme.spaceL
    modal: true
    focus: true
    visible: sheet.sheet !== ""
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
        Accessible.name: root.titles[root.sheet.sheet] ?? ""

        TitleText {
            Layout.fillWidth: true
            text: root.titles[root.sheet.sheet] ?? ""
        }

        ChoiceFlow {
            Layout.fillWidth: true
            prefix: "option-"
            rows: root.sheet.options

            onChosen: key => root.sheet.chooseOption(key)
        }

        ChoiceFlow {
            Layout.fillWidth: true
            prefix: "choice-"
            rows: root.sheet.choices

            onChosen: key => root.sheet.choose(key)
        }

        AppTextArea {
            objectName: "sheetText"
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(150)
            label: root.titles[root.sheet.sheet] ?? ""
            visible: ["note", "promise", "level", "escalate", "reopen"].includes(root.sheet.sheet)

            onEdited: root.sheet.write(text)
        }

        HintList {
            Layout.fillWidth: true
            rows: root.sheet.hints
        }

        WarningBanner {
            Layout.fillWidth: true
            objectName: "sheetTaken"
            text: qsTr("Somebody else is at the lobby screen. Ask again in a moment; the customer's phone asks, too.")
            visible: root.sheet.isTaken
        }

        WarningBanner {
            Layout.fillWidth: true
            text: root.sheet.message
            visible: text !== ""
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.spaceM

            QuietButton {
                objectName: "sheetCancel"
                text: qsTr("Cancel")

                onClicked: root.sheet.close()
            }

            PrimaryButton {
                objectName: "sheetSubmit"
                text: qsTr("Save")
                enabled: !root.sheet.isBusy
                visible: root.sheet.sheet !== "flag"

                onClicked: root.sheet.submit()
            }
        }
    }
}
