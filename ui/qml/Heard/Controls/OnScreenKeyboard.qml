import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings

// Our keyboard: Pinyin and English, nothing learnt, nothing remembered.
Item {
    id: root

    readonly property alias active: panel.active

    implicitHeight: panel.active ? panel.height : 0

    Component.onCompleted: VirtualKeyboardSettings.activeLocales = ["zh_CN", "en_GB"]

    InputPanel {
        id: panel

        objectName: "keyboard"
        width: root.width
        visible: active
    }
}
