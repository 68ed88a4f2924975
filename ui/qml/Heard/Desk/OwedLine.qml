pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// One open promise: when it is due, what it is, who keeps it; and how it ended.
Card {
    id: root

    required property string key
    required property string subject
    required property string reference
    required property string title
    required property string matter
    required property string who
    required property bool isMine
    required property string due
    required property string remaining
    required property string tone
    property bool busy: false

    signal opened(string subject)
    signal kept(string key)
    signal broken(string key)

    raised: false
    edge: tone === "plain" ? Theme.line : Tone.ink(tone)
    padding: Theme.spaceM

    contentItem: RowLayout {
        spacing: Theme.spaceL

        ColumnLayout {
            Layout.preferredWidth: Theme.px(190)
            spacing: 0

            LabelText {
                text: root.due
                color: Tone.ink(root.tone)
                font.weight: Theme.weightStrong
            }

            CaptionText {
                text: root.remaining
                color: Tone.ink(root.tone)
                wrapMode: Text.NoWrap
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            LabelText {
                Layout.fillWidth: true
                text: root.title
                font.weight: Theme.weightMedium
            }

            CaptionText {
                Layout.fillWidth: true
                text: qsTr("%1 · %2 · %3").arg(root.matter).arg(root.reference).arg(root.isMine ? qsTr("I keep it") : root.who)
            }
        }

        ActButton {
            objectName: "keep:" + root.key
            text: qsTr("Kept")
            iconName: "check"
            enabled: !root.busy

            onClicked: root.kept(root.key)
        }

        ActButton {
            objectName: "break:" + root.key
            text: qsTr("Not kept")
            iconName: "close"
            enabled: !root.busy

            onClicked: root.broken(root.key)
        }

        IconButton {
            objectName: "owedCase:" + root.key
            iconName: "next"
            label: qsTr("Open the case")

            onClicked: root.opened(root.subject)
        }
    }
}
