pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Styles
import Heard.Theme

// The on-screen keyboard in our own dress. Sizes in design units: 2560 wide.
KeyboardStyle {
    id: root

    keyboardDesignWidth: 2560
    keyboardDesignHeight: Math.round(keyboardDesignWidth * Theme.keyboardRatio)
    keyboardRelativeLeftMargin: 0.008
    keyboardRelativeRightMargin: 0.008
    keyboardRelativeTopMargin: 0.03
    keyboardRelativeBottomMargin: 0.03
    alternateKeysListItemWidth: Theme.touchTarget
    alternateKeysListItemHeight: Theme.touchTarget
    selectionListHeight: Math.round(Theme.touchTarget * 0.95)
    selectionListAdd: null
    selectionListRemove: null
    languagePopupListEnabled: false

    keyboardBackground: Rectangle {
        color: Theme.surfaceSunken

        Rectangle {
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
    }
    keyPanel: HeardKey {
    }
    backspaceKeyPanel: HeardKey {
        special: true
        iconName: "backspace"
    }
    languageKeyPanel: HeardKey {
        special: true
        iconName: "globe"
    }
    enterKeyPanel: HeardKey {
        leading: true
        iconName: "enter"
    }
    hideKeyPanel: HeardKey {
        special: true
        iconName: "hide-keyboard"
    }
    shiftKeyPanel: HeardKey {
        special: true
        iconName: "shift"
    }
    spaceKeyPanel: HeardKey {
        caption: Qt.locale(InputContext.locale).nativeLanguageName
    }
    symbolKeyPanel: HeardKey {
        special: true
    }
    modeKeyPanel: HeardKey {
        special: true
    }
    handwritingKeyPanel: HeardKey {
        special: true
        iconName: "write"
    }
    alternateKeysListDelegate: Item {
        id: alternative

        required property string text

        width: root.alternateKeysListItemWidth
        height: root.alternateKeysListItemHeight

        Text {
            anchors.centerIn: parent
            text: alternative.text
            color: Theme.textStrong
            font.pixelSize: Theme.body
            textFormat: Text.PlainText
        }
    }
    alternateKeysListHighlight: Rectangle {
        color: Theme.accentLine
        radius: Theme.radiusS
    }
    alternateKeysListBackground: Rectangle {
        color: Theme.surface
        border.color: Theme.line
        radius: Theme.radiusS
    }
    selectionListDelegate: HeardCandidate {
    }
    selectionListBackground: Rectangle {
        color: Theme.surface

        Rectangle {
            anchors.top: parent.top
            width: parent.width
            height: Theme.hairline
            color: Theme.line
        }
    }
    navigationHighlight: Rectangle {
        color: "transparent"
        border.color: Theme.focus
        border.width: Theme.focusWidth
        radius: Theme.radiusS
    }
    popupListDelegate: HeardCandidate {
    }
    popupListBackground: Rectangle {
        color: Theme.surface
        border.color: Theme.line
    }
}
