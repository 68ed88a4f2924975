pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls

// A sheet over the case: its title, what stands in it and scrolls, what went wrong, what can be done.
T.Popup {
    id: root

    required property string title
    property string message: ""
    property real wanted: Theme.px(760)
    default property alias content: body.data
    property alias actions: foot.data

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(root.wanted, parent.width - 2 * Theme.spaceL)
    height: Math.min(parent.height - 2 * Theme.spaceL, implicitContentHeight + 2 * padding)
    padding: Theme.spaceL
    modal: true
    focus: true
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
        Accessible.name: root.title

        TitleText {
            Layout.fillWidth: true
            text: root.title
        }

        Flickable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: body.implicitHeight
            contentHeight: body.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            T.ScrollBar.vertical: ScrollThumb {
            }

            ColumnLayout {
                id: body

                width: parent.width - Theme.spaceM
                spacing: Theme.spaceM
            }
        }

        WarningBanner {
            Layout.fillWidth: true
            objectName: "frameMessage"
            text: root.message
            visible: text !== ""
        }

        RowLayout {
            id: foot

            Layout.alignment: Qt.AlignRight
            spacing: Theme.spaceM
        }
    }
}
