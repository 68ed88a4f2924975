import QtQuick
import Heard.Theme

// The one thing this page is for.
AppButton {
    fill: Theme.accent
    fillPressed: Theme.accentPressed
    ink: Theme.accentText
    edge: fill
    font.weight: Theme.weightStrong
}
