import QtQuick
import Heard.Theme

// A way out or aside: skip, back, not now.
AppButton {
    fill: "transparent"
    fillPressed: Theme.surfacePressed
    edge: "transparent"
    ink: Theme.accent
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
}
