import QtQuick
import Heard.Theme

// A banner that means: success.
Banner {
    iconName: "check"
    ink: Theme.success
    fill: Theme.successSoft
}
