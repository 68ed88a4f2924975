pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls

// Why the queue stands as it stands: the reasons, the most urgent first.
T.Popup {
    id: root

    required property var order

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(Theme.px(680), parent.width - 2 * Theme.spaceL)
    height: Math.min(parent.height - 2 * Theme.spaceL, implicitContentHeight + 2 * padding)
    padding: Theme.spaceL
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

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
        Accessible.name: heading.text

        TitleText {
            id: heading

            Layout.fillWidth: true
            objectName: "orderTitle"
            text: qsTr("What comes first")
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            Repeater {
                model: root.order

                RowLayout {
                    id: line

                    required property int index
                    required property string modelData

                    spacing: Theme.spaceM

                    LabelText {
                        Layout.preferredWidth: Theme.px(28)
                        text: line.index + 1
                        color: Theme.textMuted
                        horizontalAlignment: Text.AlignRight
                    }

                    LabelText {
                        Layout.fillWidth: true
                        text: line.modelData
                    }
                }
            }
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("Within one line: what is due first, then the more serious level, then the longer wait. Dates come from the rules; nobody sorts by hand.")
        }

        PrimaryButton {
            objectName: "orderClose"
            Layout.alignment: Qt.AlignRight
            text: qsTr("I see")
            focus: true

            onClicked: root.close()
        }
    }
}
