pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Everything once more, exactly as the staff's screen will show it. Each line can be changed; each part of the
// words is released to staff, or kept for the manager, of which staff see only how many there are.
PageFrame {
    id: root

    required property ComplaintForm form

    readable: Theme.px(1000)
    moreText: qsTr("More below")
    spacing: Theme.spaceM

    CaptionText {
        objectName: "staffSee"
        Layout.fillWidth: true
        text: root.form.keptCount > 0 ? qsTr("Staff see the rest, and that %n part(s) are for the manager only.", "", root.form.keptCount) : qsTr("The staff who handle it see exactly this. You decide, part by part.")
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
                    onReleaseAsked: part => root.form.toggleRelease(part)
                }
            }
        }
    }

    CheckCard {
        objectName: "onlyManager"
        Layout.fillWidth: true
        text: qsTr("Only the branch manager may read my words")
        checked: root.form.onlyManager

        onToggled: root.form.keepToManager(checked)
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
