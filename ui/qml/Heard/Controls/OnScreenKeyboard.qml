import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Our keyboard: Pinyin and English, nothing learnt, nothing remembered.
Item {
    id: root

    implicitHeight: panel.active ? panel.height : 0

    Binding {
        target: VirtualKeyboardSettings
        property: "activeLocales"
        value: ["zh_CN", "en_GB"]
    }

    InputPanel {
        id: panel

        objectName: "keyboard"
        width: root.width
        visible: active
    }
}
