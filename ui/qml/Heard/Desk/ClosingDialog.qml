pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Closing a case as the branch sees it; a complaint needs the whole record.
T.Popup {
    id: root

    required property ClosingForm closing

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(Theme.px(980), parent.width - 2 * Theme.spaceL)
    height: Math.min(parent.height - 2 * Theme.spaceL, implicitContentHeight + 2 * padding)
    padding: Theme.spaceL
    modal: true
    focus: true
    visible: closing.isOpen
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
        Accessible.name: qsTr("Close the case")

        TitleText {
            text: qsTr("Close the case")
        }

        Flickable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: fields.implicitHeight
            contentHeight: fields.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            T.ScrollBar.vertical: ScrollThumb {
            }

            ClosingFields {
                id: fields

                width: parent.width - Theme.spaceM
                closing: root.closing
            }
        }

        WarningBanner {
            Layout.fillWidth: true
            objectName: "closingMessage"
            text: root.closing.message
            visible: text !== ""
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.spaceM

            QuietButton {
                objectName: "closingCancel"
                text: qsTr("Not yet")

                onClicked: root.closing.close()
            }

            PrimaryButton {
                objectName: "closingSubmit"
                text: qsTr("Close the case")
                enabled: !root.closing.isBusy

                onClicked: root.closing.submit()
            }
        }
    }
}
