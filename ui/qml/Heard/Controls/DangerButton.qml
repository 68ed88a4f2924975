import QtQuick
import Heard.Theme

// Something that cannot be taken back lightly.
AppButton {
    fill: Theme.surface
    fillPressed: Theme.dangerSoft
    edge: Theme.danger
    ink: Theme.danger
}
