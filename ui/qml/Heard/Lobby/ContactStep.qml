import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// The notice first; then anonymous or reachable, both with the same weight; then, only then, fields.
PageFrame {
    id: root

    required property ComplaintForm form
    required property bool compact
    readonly property bool reachable: form.decidedContact && !form.anonymous

    readable: Theme.px(1000)
    moreText: qsTr("More below")

    PrivacyNotice {
        Layout.fillWidth: true
        visible: !root.compact
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.width < Theme.px(Theme.care ? 1100 : 700) ? 1 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceM
        uniformCellWidths: true
        visible: !root.compact

        OptionButton {
            objectName: "anonymous"
            Layout.fillWidth: true
            text: qsTr("Stay anonymous; I ask with my reference")
            iconName: "eye-off"
            chosen: root.form.decidedContact && root.form.anonymous

            onClicked: root.form.stayAnonymous()
        }

        OptionButton {
            objectName: "reachable"
            Layout.fillWidth: true
            text: qsTr("I agree; leave a name and a number")
            iconName: "phone"
            chosen: root.reachable

            onClicked: root.form.leaveContact()
        }
    }

    ContactFields {
        Layout.fillWidth: true
        form: root.form
        visible: root.reachable
    }

    Item {
        Layout.fillHeight: true
    }
}
