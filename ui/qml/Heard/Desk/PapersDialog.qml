pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Which photo or paper to add: the newest ones, the scanner's first.
T.Popup {
    id: root

    required property Attachments attachments

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(Theme.px(760), parent.width - 2 * Theme.spaceL)
    height: Math.min(Theme.px(680), parent.height - 2 * Theme.spaceL)
    padding: Theme.spaceL
    modal: true
    focus: true
    visible: attachments.isPicking
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
            text: qsTr("Which photo or paper?")
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("It is sealed like the customer's words, and goes to head office with them. A scan is taken out of the scanner's folder.")
        }

        ListView {
            objectName: "papers"
            Layout.fillWidth: true
            Layout.fillHeight: true
            model: root.attachments.papers
            clip: true
            spacing: Theme.spaceS
            boundsBehavior: Flickable.StopAtBounds
            visible: count > 0
            Accessible.role: Accessible.List
            Accessible.name: heading.text

            delegate: AppButton {
                required property string key
                required property string title
                required property string detail
                required property string drawing

                objectName: "paper:" + title
                width: ListView.view.width - Theme.spaceM
                text: qsTr("%1 · %2").arg(title).arg(detail)
                iconName: drawing
                enabled: !root.attachments.isBusy

                onClicked: root.attachments.choose(key)
            }
            T.ScrollBar.vertical: ScrollThumb {
            }
        }

        BodyText {
            objectName: "noPapers"
            Layout.fillWidth: true
            Layout.fillHeight: true
            text: qsTr("Nothing is here yet. Scan the paper, or put the stick or camera in, then look again.")
            color: Theme.textMuted
            visible: root.attachments.papers.count === 0
        }

        WarningBanner {
            Layout.fillWidth: true
            objectName: "papersMessage"
            text: root.attachments.message
            visible: text !== ""
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.spaceM

            QuietButton {
                objectName: "papersAgain"
                text: qsTr("Look again")
                iconName: "refresh"

                onClicked: root.attachments.pick()
            }

            QuietButton {
                objectName: "papersCancel"
                text: qsTr("Cancel")

                onClicked: root.attachments.close()
            }
        }
    }
}
