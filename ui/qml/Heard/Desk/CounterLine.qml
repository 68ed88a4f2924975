import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// One counter: how many of its customers tapped, hour by hour too, and what is odd about it.
Card {
    id: root

    required property string label
    required property string told
    required property real share
    required property bool isShown
    required property string finding
    required property string tone
    required property string hours

    padding: Theme.spaceM
    Accessible.role: Accessible.Row
    Accessible.name: label + ": " + told + ". " + finding

    contentItem: ColumnLayout {
        spacing: Theme.spaceXs

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceM

            LabelText {
                Layout.preferredWidth: Theme.px(150)
                text: root.label
                font.weight: Theme.weightStrong
                Accessible.ignored: true
            }

            Rectangle {
                Layout.fillWidth: true
                implicitHeight: Theme.px(16)
                radius: Theme.px(5)
                color: Theme.surfaceSunken

                Rectangle {
                    width: parent.width * root.share
                    height: parent.height
                    radius: Theme.px(5)
                    color: root.finding === "" ? Theme.accent : Tone.ink(root.tone)
                }
            }

            LabelText {
                Layout.preferredWidth: Theme.px(56)
                text: root.isShown ? Math.round(root.share * 100) + "%" : "–"
                horizontalAlignment: Text.AlignRight
                font.weight: Theme.weightStrong
                Accessible.ignored: true
            }

            CaptionText {
                Layout.preferredWidth: Theme.px(190)
                text: root.told
                Accessible.ignored: true
            }
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.hours
            visible: text !== ""
        }

        Badge {
            text: root.finding
            tone: root.tone
        }
    }
}
