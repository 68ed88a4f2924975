import QtQuick
import Heard.Theme

// A banner that means: warning.
Banner {
    iconName: "warning"
    ink: Theme.warning
    fill: Theme.warningSoft
}
