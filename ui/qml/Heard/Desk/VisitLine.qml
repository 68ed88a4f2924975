import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// One quiet visit to a colleague: whom, what for, until when.
Card {
    id: root

    required property string key
    required property string who
    required property string what
    required property string since
    required property string due
    required property string tone

    signal visited(string key)

    raised: false
    radius: Theme.radiusM
    padding: Theme.spaceM
    edge: Theme.line

    contentItem: RowLayout {
        spacing: Theme.spaceM

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.spaceXs

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.spaceM

                LabelText {
                    text: root.who
                    font.weight: Theme.weightStrong
                    wrapMode: Text.NoWrap
                }

                Badge {
                    text: qsTr("by %1").arg(root.due)
                    tone: root.tone
                }
            }

            LabelText {
                Layout.fillWidth: true
                text: root.what
            }

            CaptionText {
                Layout.fillWidth: true
                text: root.since
            }
        }

        ActButton {
            objectName: "visited:" + root.key
            text: qsTr("I was there")
            iconName: "check"

            onClicked: root.visited(root.key)
        }
    }
}
