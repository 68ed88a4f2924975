pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Everything once more, exactly as staff will see it; each line can be changed.
PageFrame {
    id: root

    required property ComplaintForm form

    readable: Theme.px(1000)
    moreText: qsTr("More below")

    CheckCard {
        objectName: "onlyManager"
        Layout.fillWidth: true
        text: qsTr("Only the branch manager may read my words")
        checked: root.form.onlyManager

        onToggled: root.form.keepToManager(checked)
    }

    Card {
        Layout.fillWidth: true
        padding: Theme.spaceS

        contentItem: ColumnLayout {
            spacing: 0

            Repeater {
                model: root.form.review

                ReviewLine {
                    Layout.fillWidth: true

                    onChangeAsked: step => root.form.change(step)
                }
            }
        }
    }

    WarningBanner {
        Layout.fillWidth: true
        text: qsTr("Please say in a word what went wrong before you send it.")
        visible: !root.form.hasSubstance
    }

    Item {
        Layout.fillHeight: true
    }
}
