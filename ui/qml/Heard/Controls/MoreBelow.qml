import QtQuick
import Heard.Theme

// There is more below, and one tap brings it up: nobody needs to know how to swipe.
IconButton {
    id: root

    iconName: "down"
    fill: Theme.accent
    fillPressed: Theme.accentPressed
    edge: Theme.surface
    ink: Theme.accentText
    radius: height / 2
    z: 5

    Shadow {
        radius: root.height / 2
    }
}
