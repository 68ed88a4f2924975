import QtQuick
import Heard.Theme

// The drawing that carries a whole page, with quiet rings around it.
Item {
    id: root

    required property string iconName
    property color color: Theme.accent
    property int size: Theme.px(112)

    implicitWidth: size * 1.7
    implicitHeight: size * 1.7
    Accessible.ignored: true

    Repeater {
        model: [1.7, 1.36]

        Rectangle {
            required property real modelData

            anchors.centerIn: parent
            width: root.size * modelData
            height: width
            radius: width / 2
            color: Qt.alpha(root.color, 0.07)
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: root.size
        height: root.size
        radius: width / 2
        color: root.color

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            color: Theme.accentText
            size: Math.round(root.size * 0.54)
        }
    }
}
