import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme

// A sentence that must be seen: what, why, what to do. Use one of its kinds by meaning.
T.Pane {
    id: root

    required property string text
    property string iconName: "info"
    default property alias actions: row.data
    property color ink: Theme.information
    property color fill: Theme.informationSoft

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.spaceM
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Icon {
            Layout.alignment: Qt.AlignVCenter
            name: root.iconName
            color: root.ink
        }

        Text {
            Layout.fillWidth: true
            text: root.text
            color: root.ink
            font.pixelSize: Theme.label
            lineHeight: Theme.lineHeight
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
            Accessible.ignored: true
        }

        RowLayout {
            id: row

            spacing: Theme.spaceS
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: root.fill
        border.color: Theme.care ? root.ink : "transparent"
        border.width: Theme.hairline
    }
}
