import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// One change that the idle screens tell, and the way to take it down.
Card {
    id: root

    required property string key
    required property string said
    required property string done

    signal withdrawn

    padding: Theme.spaceM

    contentItem: RowLayout {
        spacing: Theme.spaceM

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.px(2)

            CaptionText {
                Layout.fillWidth: true
                text: root.said
            }

            LabelText {
                Layout.fillWidth: true
                text: root.done
                font.weight: Theme.weightStrong
            }
        }

        QuietButton {
            objectName: "withdraw:" + root.key
            text: qsTr("Withdraw")
            Accessible.name: qsTr("Withdraw: %1").arg(root.done)

            onClicked: root.withdrawn()
        }
    }
}
