import QtQuick
import Heard.Theme

// A banner that means: danger.
Banner {
    iconName: "warning"
    ink: Theme.danger
    fill: Theme.dangerSoft
}
