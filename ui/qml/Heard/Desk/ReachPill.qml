import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The connection at a glance; the words say what it means.
T.Control {
    id: root

    required property DeliveryState delivery
    readonly property bool offline: delivery.reach === "offline"

    objectName: "reach"
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    topPadding: Theme.spaceXs
    bottomPadding: Theme.spaceXs
    Accessible.role: Accessible.StaticText
    Accessible.name: delivery.headline
    Accessible.description: delivery.remark

    contentItem: RowLayout {
        spacing: Theme.spaceS

        Icon {
            name: root.offline ? "cloud-off" : "cloud"
            color: Tone.ink(root.offline ? "warning" : "good")
            size: Theme.px(24)
        }

        CaptionText {
            text: root.delivery.headline
            color: Tone.ink(root.offline ? "warning" : "good")
            font.weight: Theme.weightMedium
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: height / 2
        color: Tone.soft(root.offline ? "warning" : "good")
    }
}
