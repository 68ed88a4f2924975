pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// One photo or paper, page under page, until it is put away.
T.Popup {
    id: root

    required property Attachments attachments

    parent: T.Overlay.overlay
    x: Theme.spaceL
    y: Theme.spaceL
    width: parent.width - 2 * Theme.spaceL
    height: parent.height - 2 * Theme.spaceL
    padding: Theme.spaceM
    modal: true
    focus: true
    visible: attachments.isShown
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
        Accessible.name: root.attachments.title

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceM

            HeadingText {
                Layout.fillWidth: true
                objectName: "paperTitle"
                text: root.attachments.title
                elide: Text.ElideMiddle
                wrapMode: Text.NoWrap
            }

            PrimaryButton {
                objectName: "paperClose"
                text: qsTr("Put away")
                focus: true

                onClicked: root.attachments.close()
            }
        }

        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: root.attachments.pages
            clip: true
            spacing: Theme.spaceM
            boundsBehavior: Flickable.StopAtBounds

            delegate: Image {
                id: page

                required property int index
                required property string modelData

                objectName: "page" + index
                width: ListView.view.width
                height: Math.min(implicitHeight * width / Math.max(1, implicitWidth), Math.max(ListView.view.height, implicitHeight))
                source: modelData
                fillMode: Image.PreserveAspectFit
                cache: false
                asynchronous: false
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("Page %1").arg(page.index + 1)
            }
            T.ScrollBar.vertical: ScrollThumb {
            }
        }
    }
}
