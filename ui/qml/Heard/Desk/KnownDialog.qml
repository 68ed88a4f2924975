pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What could be said on the lobby's screens, to choose from; never words about a person.
T.Popup {
    id: root

    required property KnownCauseBoard known

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(Theme.px(760), parent.width - 2 * Theme.spaceL)
    height: Math.min(parent.height - 2 * Theme.spaceL, implicitContentHeight + 2 * padding)
    padding: Theme.spaceL
    modal: true
    focus: true
    visible: known.isChoosing
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
        Accessible.name: heading.text

        TitleText {
            id: heading

            Layout.fillWidth: true
            text: qsTr("What should the lobby's screens say?")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceM
            uniformCellWidths: true

            Repeater {
                model: root.known.sayable

                AppButton {
                    required property string key
                    required property string title

                    objectName: "say-" + key
                    Layout.fillWidth: true
                    text: title

                    onClicked: root.known.declare(key)
                }
            }
        }

        QuietButton {
            objectName: "sayNothing"
            Layout.alignment: Qt.AlignRight
            text: qsTr("Cancel")

            onClicked: root.known.close()
        }
    }
}
