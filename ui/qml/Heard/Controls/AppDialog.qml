import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme

// A question that must be answered before going on. The answers are its children.
T.Popup {
    id: root

    required property string title
    property string message: ""
    property string iconName: ""
    default property alias answers: row.data

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(Theme.px(680), parent.width - 2 * Theme.spaceL)
    height: implicitContentHeight + topPadding + bottomPadding
    implicitHeight: height
    padding: Theme.spaceXl
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose

    T.Overlay.modal: Rectangle {
        color: Theme.scrim
    }
    contentItem: ColumnLayout {
        spacing: Theme.spaceM
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title
        Accessible.description: root.message

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: root.iconName
            color: Theme.accent
            size: Theme.px(64)
            visible: root.iconName !== ""
        }

        TitleText {
            Layout.fillWidth: true
            text: root.title
            horizontalAlignment: Text.AlignHCenter
        }

        BodyText {
            Layout.fillWidth: true
            text: root.message
            color: Theme.textMuted
            horizontalAlignment: Text.AlignHCenter
            visible: text !== ""
        }

        GridLayout {
            id: row

            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.spaceM
            columns: Theme.care ? 1 : 3
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceM
            uniformCellWidths: true
        }
    }
    background: Rectangle {
        radius: Theme.radiusL
        color: Theme.surface
    }
}
