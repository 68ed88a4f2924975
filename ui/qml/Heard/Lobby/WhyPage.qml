pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Why? A few reasons and one line; nothing is required, one tap skips it. It looks the same for every face.
PageFrame {
    id: root

    required property Lobby lobby
    property bool compact: false

    readable: Theme.px(960)
    moreText: qsTr("More below")

    footer: [
        AppButton {
            objectName: "skip"
            text: qsTr("Skip")
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(220)

            onClicked: root.lobby.rating.skip()
        },
        PrimaryButton {
            objectName: "done"
            text: qsTr("Done")
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(440)

            onClicked: root.lobby.rating.finish()
        }
    ]

    Item {
        Layout.fillHeight: true
        visible: !root.compact
    }

    SavedMark {
        Layout.alignment: Qt.AlignHCenter
        saving: root.lobby.visit.saving
        visible: !root.compact
    }

    TitleText {
        Layout.fillWidth: true
        sentence: qsTr("Thank you. What made you feel so?")
        horizontalAlignment: Text.AlignHCenter
    }

    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.spaceM
        text: qsTr("Pick as many as fit, or skip.")
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
        visible: !root.compact
    }

    GridLayout {
        Layout.fillWidth: true
        Layout.fillHeight: false
        columns: Math.max(1, Math.floor(Math.min(root.width, root.readable) / Theme.px(Theme.care ? 380 : 236)))
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceM
        uniformCellWidths: true
        visible: !root.compact

        Repeater {
            model: root.lobby.rating.reasons

            Chip {
                required property string slug
                required property string label
                required property bool chosen

                Layout.fillWidth: true
                objectName: "reason-" + slug
                text: label
                checked: chosen

                onToggled: root.lobby.rating.toggle(slug)
            }
        }
    }

    AppTextField {
        objectName: "line"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.px(680)
        Layout.alignment: Qt.AlignHCenter
        label: qsTr("One more line, if you like")
        placeholderText: qsTr("One more line, if you like")
        maximumLength: 120
        text: root.lobby.rating.text

        onTextEdited: root.lobby.rating.write(text)
        onAccepted: root.lobby.rating.finish()
    }

    Item {
        Layout.fillHeight: true
        visible: !root.compact
    }
}
