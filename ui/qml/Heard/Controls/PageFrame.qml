import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme

// A page of readable width whose middle scrolls when it must; the footer stays in reach.
Item {
    id: root

    property int readable: Theme.readable
    property int spacing: Theme.spaceL
    property string moreText: ""
    default property alias content: column.data
    property alias footer: foot.data
    readonly property alias scroller: flick

    Flickable {
        id: flick

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.top
        anchors.bottomMargin: foot.height > 0 ? Theme.spaceM : 0
        contentWidth: width
        contentHeight: Math.max(height, column.implicitHeight + 2 * Theme.spaceM)
        boundsBehavior: Flickable.StopAtBounds
        clip: contentHeight > height
        interactive: contentHeight > height

        T.ScrollBar.vertical: ScrollThumb {
        }

        ColumnLayout {
            id: column

            x: Math.round((flick.width - width) / 2)
            y: Theme.spaceM
            width: Math.min(root.readable, flick.width - 2 * Theme.spaceL)
            height: Math.max(implicitHeight, flick.height - 2 * Theme.spaceM)
            spacing: root.spacing
        }
    }

    MoreBelow {
        anchors.right: parent.right
        anchors.rightMargin: Theme.spaceM
        anchors.bottom: flick.bottom
        label: root.moreText
        visible: flick.contentHeight - flick.height - flick.contentY > Theme.spaceL && root.moreText !== ""

        onClicked: flick.contentY = Math.min(flick.contentHeight - flick.height, flick.contentY + flick.height * 0.8)
    }

    RowLayout {
        id: foot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceL
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(root.readable, root.width - 2 * Theme.spaceL)
        height: children.length > 0 ? implicitHeight : 0
        spacing: Theme.spaceM
    }
}
