pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// For the customer, the screen turned to them: what was written down, large, and nothing else.
T.Popup {
    id: root

    required property OralPage oral
    readonly property bool saved: oral.step === "saved"

    parent: T.Overlay.overlay
    width: parent.width
    height: parent.height
    padding: Theme.spaceXl
    modal: true
    focus: true
    visible: oral.step !== "writing"
    closePolicy: T.Popup.NoAutoClose

    background: Rectangle {
        color: Theme.surfaceBase
    }
    contentItem: ColumnLayout {
        spacing: Theme.spaceL
        Accessible.role: Accessible.Dialog
        Accessible.name: heading.text

        DisplayText {
            id: heading

            Layout.fillWidth: true
            objectName: "readBackTitle"
            text: root.saved ? qsTr("Saved. Your number: %1").arg(root.oral.reference) : qsTr("Is this what you told us?")
        }

        ReadBackLines {
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.oral.spoken
            visible: !root.saved
        }

        ReadBackSaved {
            Layout.fillWidth: true
            Layout.fillHeight: true
            link: root.oral.link
            visible: root.saved
        }

        WarningBanner {
            Layout.fillWidth: true
            text: root.oral.message
            visible: text !== ""
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.spaceM
            visible: !root.saved

            PrimaryButton {
                objectName: "readBackYes"
                text: qsTr("Yes, that is what I said")
                iconName: "check"
                enabled: !root.oral.isBusy
                focus: true

                onClicked: root.oral.confirm()
            }

            AppButton {
                objectName: "readBackNo"
                text: qsTr("Something is different")
                iconName: "write"

                onClicked: root.oral.change()
            }

            QuietButton {
                objectName: "readBackLater"
                text: qsTr("Cannot confirm now")
                enabled: !root.oral.isBusy

                onClicked: root.oral.saveUnconfirmed()
            }
        }

        PrimaryButton {
            objectName: "readBackDone"
            Layout.alignment: Qt.AlignRight
            text: qsTr("To the case")
            visible: root.saved

            onClicked: root.oral.finish()
        }
    }
}
