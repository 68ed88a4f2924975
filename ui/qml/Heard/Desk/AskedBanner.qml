import QtQuick
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The case was just closed, by us; whether it is settled is the customer's word, and they are asked.
Banner {
    id: root

    required property AskedCustomer asked
    readonly property bool taken: asked.state === "screen_taken"

    objectName: "caseAsked"
    iconName: taken ? "warning" : "people"
    ink: taken ? Theme.warning : Theme.success
    fill: taken ? Theme.warningSoft : Theme.successSoft
    text: taken ? qsTr("Somebody else is at the lobby screen. Ask again in a moment; the customer's phone asks, too.") : qsTr("Closed by us. The lobby screen now asks the customer: how did it go, and is it settled? Only they answer.")
    visible: asked.state !== ""

    QuietButton {
        objectName: "askAgain"
        text: qsTr("Ask again")
        visible: root.taken

        onClicked: root.asked.askAgain()
    }
}
