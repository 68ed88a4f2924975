import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme

// One known cause: we know, we are at it; and "me too".
Card {
    id: root

    required property string key
    required property string title
    property bool tight: false
    readonly property int lead: tight ? Theme.spaceM : Theme.spaceL

    signal joined(string key)

    padding: Theme.dense ? Theme.spaceXs : Theme.spaceS
    leftPadding: mirrored ? padding : lead
    rightPadding: mirrored ? lead : padding
    fill: Theme.warningSoft
    edge: Theme.care ? Theme.warning : "transparent"
    raised: false
    Accessible.role: Accessible.AlertMessage
    Accessible.name: said.text

    contentItem: RowLayout {
        spacing: root.tight ? Theme.spaceS : Theme.spaceM

        Icon {
            Layout.alignment: Qt.AlignVCenter
            name: "info"
            color: Theme.warning
            visible: !Theme.care
        }

        LabelText {
            id: said

            Layout.fillWidth: true
            text: (root.tight ? qsTr("%1: we are on it.") : qsTr("We know: %1. We are working on it.")).arg(root.title)
            color: Theme.textStrong
            font.weight: Theme.weightMedium
        }

        AppButton {
            objectName: "join-" + root.key
            text: qsTr("Me too")
            iconName: root.tight ? "" : "people"
            leftPadding: root.tight ? Theme.spaceM : Theme.spaceL
            rightPadding: leftPadding
            Accessible.name: qsTr("Me too: %1").arg(root.title)

            onClicked: root.joined(root.key)
        }
    }
}
