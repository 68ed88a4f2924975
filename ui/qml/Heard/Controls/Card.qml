import QtQuick
import QtQuick.Templates as T
import Heard.Theme

// A raised sheet that holds what belongs together.
T.Pane {
    id: root

    property color fill: Theme.surface
    property color edge: Theme.care ? Theme.line : "transparent"
    property int radius: Theme.radiusL
    property bool raised: true

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.spaceL

    background: Rectangle {
        radius: root.radius
        color: root.fill
        border.color: root.edge
        border.width: Theme.hairline

        Shadow {
            radius: root.radius
            visible: root.raised && !Theme.care
        }
    }
}
