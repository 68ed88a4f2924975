import QtQuick
import QtQuick.Templates as T
import Heard.Theme

// Shows that there is more, and where one is.
T.ScrollBar {
    id: root

    implicitWidth: Theme.px(10)
    implicitHeight: Theme.px(10)
    padding: Theme.px(2)
    visible: size < 1

    contentItem: Rectangle {
        radius: Theme.px(3)
        color: Theme.lineStrong
        opacity: 0.6
    }
}
