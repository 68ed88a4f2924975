import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Our keyboard, in the language spoken first: Pinyin, Zhuyin or English; nothing learnt, nothing remembered.
Item {
    id: root

    property string language: "zh_CN"
    readonly property var layouts: ({
            "zh_CN": ["zh_CN", "en_GB"],
            "zh_TW": ["zh_TW", "en_GB", "zh_CN"]
        })
    readonly property var locales: layouts[language] ?? ["en_GB", "zh_CN"]

    implicitHeight: panel.active ? panel.height : 0

    Binding {
        target: VirtualKeyboardSettings
        property: "activeLocales"
        value: root.locales
    }

    Binding {
        target: VirtualKeyboardSettings
        property: "locale"
        value: root.locales[0]
    }

    InputPanel {
        id: panel

        objectName: "keyboard"
        width: root.width
        visible: active
    }
}
