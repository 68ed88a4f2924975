import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Near closing time: what is still owed today. It is said until somebody has seen it.
Card {
    id: root

    required property DayCheck check

    objectName: "dayCheck"
    fill: Theme.warningSoft
    edge: Theme.warningSoft
    raised: false
    padding: Theme.spaceM
    visible: check.told !== ""

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Icon {
            name: "handshake"
            color: Theme.warning
            size: Theme.icon
        }

        LabelText {
            Layout.fillWidth: true
            text: root.check.told
        }

        AppButton {
            objectName: "dayCheckBook"
            text: qsTr("Look")
            implicitHeight: Theme.px(56)

            onClicked: root.check.openBook()
        }

        QuietButton {
            objectName: "dayCheckSeen"
            text: qsTr("Seen")
            implicitHeight: Theme.px(56)

            onClicked: root.check.seen()
        }
    }
}
