import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Who signs in first, and who may open the lock.
ColumnLayout {
    id: root

    required property FirstRun firstRun

    spacing: Theme.spaceM

    AnswerField {
        firstRun: root.firstRun
        name: "manager"
        label: qsTr("The branch manager's name")
        visible: root.firstRun.role !== "lobby"
    }

    PinField {
        firstRun: root.firstRun
        name: "manager_pin"
        label: qsTr("The manager's PIN, which opens what customers wrote")
        visible: root.firstRun.role !== "lobby"
    }

    AnswerField {
        firstRun: root.firstRun
        name: "agent"
        label: qsTr("The name of somebody who looks after customers (may stay empty)")
        visible: root.firstRun.role !== "lobby"
    }

    PinField {
        firstRun: root.firstRun
        name: "agent_pin"
        label: qsTr("Their PIN")
        visible: root.firstRun.role !== "lobby"
    }

    PinField {
        firstRun: root.firstRun
        name: "maintenance_pin"
        label: qsTr("The maintenance PIN, which opens the locked screen")
    }

    CaptionText {
        Layout.fillWidth: true
        text: qsTr("Write the PINs down and lock them away. Nobody can read them back, head office neither.")
    }
}
