pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// For the customer who comes back, the screen turned to them: what was written down, to be confirmed.
T.Popup {
    id: root

    required property ReadingBack readBack

    signal different

    parent: T.Overlay.overlay
    width: parent.width
    height: parent.height
    padding: Theme.spaceXl
    modal: true
    focus: true
    visible: readBack.isOpen
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
            text: qsTr("Is this what you told us?")
        }

        ReadBackLines {
            Layout.fillWidth: true
            Layout.fillHeight: true
            rows: root.readBack.spoken
        }

        WarningBanner {
            Layout.fillWidth: true
            objectName: "readBackLaterMessage"
            text: root.readBack.message
            visible: text !== ""
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.spaceM

            PrimaryButton {
                objectName: "laterYes"
                text: qsTr("Yes, that is what I said")
                iconName: "check"
                enabled: !root.readBack.isBusy
                focus: true

                onClicked: root.readBack.confirm()
            }

            AppButton {
                objectName: "laterNo"
                text: qsTr("Something is different")
                iconName: "write"

                onClicked: {
                    root.readBack.close();
                    root.different();
                }
            }

            QuietButton {
                objectName: "laterNotNow"
                text: qsTr("Cannot confirm now")

                onClicked: root.readBack.close()
            }
        }
    }
}
