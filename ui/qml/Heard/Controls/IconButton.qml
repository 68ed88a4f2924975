import QtQuick
import Heard.Theme

// An action that its drawing says; its name is for screen readers.
AppButton {
    id: root

    required property string label

    implicitWidth: Theme.touchTarget
    leftPadding: Theme.spaceXs
    rightPadding: Theme.spaceXs
    Accessible.name: label
}
