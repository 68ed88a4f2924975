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
    property bool compact: false
    property color ink: Theme.information
    property color fill: Theme.informationSoft

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: compact ? Theme.spaceXs : Theme.spaceM
    leftPadding: compact ? Theme.spaceM : Theme.spaceL
    rightPadding: leftPadding
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    contentItem: RowLayout {
        spacing: root.compact ? Theme.spaceS : Theme.spaceM

        Icon {
            Layout.alignment: Qt.AlignVCenter
            size: Theme.px(root.compact ? 18 : 24)
            name: root.iconName
            color: root.ink
        }

        Text {
            Layout.fillWidth: true
            text: root.text
            color: root.ink
            font.pixelSize: root.compact ? Theme.caption : Theme.label
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
