import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Which branch, and whose bank.
ColumnLayout {
    id: root

    required property FirstRun firstRun

    spacing: Theme.spaceM

    AnswerField {
        firstRun: root.firstRun
        name: "code"
        label: qsTr("The branch's code")
        hint: "0755"
    }

    AnswerField {
        firstRun: root.firstRun
        name: "name_zh"
        label: qsTr("The branch's name in Chinese")
    }

    AnswerField {
        firstRun: root.firstRun
        name: "name_en"
        label: qsTr("The branch's name in English")
    }

    AnswerField {
        firstRun: root.firstRun
        name: "branch_key"
        label: qsTr("The branch's public key")
        hint: qsTr("public_key in the desk's settings.toml")
        visible: root.firstRun.role === "lobby"
    }

    RowLayout {
        spacing: Theme.spaceM

        AnswerField {
            firstRun: root.firstRun
            name: "brand"
            label: qsTr("The bank's name on the screen (may stay empty)")
        }

        AnswerField {
            firstRun: root.firstRun
            name: "accent"
            label: qsTr("Its colour (may stay empty)")
            hint: String(Theme.accent).toUpperCase()
        }
    }
}
