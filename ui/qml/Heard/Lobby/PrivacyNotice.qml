import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme

// What becomes of a name and a number, before anybody types one.
Card {
    id: root

    fill: Theme.accentSoft
    raised: false
    radius: Theme.radiusM
    padding: Theme.spaceM
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL

    contentItem: RowLayout {
        spacing: Theme.spaceL

        Icon {
            name: "lock"
            color: Theme.accent
            size: Theme.iconLarge
        }

        LabelText {
            Layout.fillWidth: true
            text: qsTr("Your name and number are used only to answer you, are encrypted on this device, can be read only by the staff who handle this, and are erased when the legal time of keeping is over. You may leave them out; nothing gets worse for you.")
            font.weight: Theme.weightRegular
        }
    }
}
