import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme

// The five faces, small, and a word of invitation.
Card {
    id: root

    required property string text

    radius: Theme.radiusL
    padding: Theme.spaceM
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Row {
            spacing: Theme.spaceXs

            Repeater {
                model: 5

                Icon {
                    required property int index

                    name: "face-" + (5 - index)
                    color: Theme.face(5 - index)
                    size: Theme.px(44)
                }
            }
        }

        BodyText {
            Layout.fillWidth: true
            text: root.text
            font.weight: Theme.weightMedium
        }
    }
}
