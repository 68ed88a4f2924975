import QtQuick
import Heard.Theme
import Heard.Controls

// One key of the PIN pad. The pad keeps the keyboard focus, so that typing goes on.
AppButton {
    implicitWidth: Theme.px(132)
    implicitHeight: Math.max(Theme.touchTarget, Theme.px(72))
    font.pixelSize: Theme.heading
    focusPolicy: Qt.TabFocus
}
