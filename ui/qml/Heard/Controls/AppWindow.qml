import QtQuick
import QtQuick.Templates as T
import Heard.Theme
import Heard.ViewModels

// The window of a screen: it sets the theme from the stage and paints the calm ground.
T.ApplicationWindow {
    id: root

    required property Stage stage
    property real themeScale: Math.max(0.7, Math.min(width, height) / 800)
    readonly property FocusFollower follower: FocusFollower {
        item: root.activeFocusItem
    }

    visible: true
    width: 1280
    height: 800
    title: stage.brand
    font: Qt.application.font
    color: Theme.surfaceBase
    LayoutMirroring.enabled: stage.rightToLeft
    LayoutMirroring.childrenInherit: true

    background: Rectangle {
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.surfaceBase
            }

            GradientStop {
                position: 1
                color: Theme.surfaceBaseEnd
            }
        }
    }

    Binding {
        target: Theme
        property: "scale"
        value: root.themeScale
    }

    Binding {
        target: Theme
        property: "portrait"
        value: root.height > root.width
    }

    Binding {
        target: Theme
        property: "care"
        value: root.stage.care
    }

    Binding {
        target: Theme
        property: "still"
        value: root.stage.still
    }

    Binding {
        target: Theme
        property: "accent"
        value: root.stage.accent
    }

    Binding {
        target: Theme
        property: "pixelDensity"
        value: root.stage.pixelDensity
    }
}
