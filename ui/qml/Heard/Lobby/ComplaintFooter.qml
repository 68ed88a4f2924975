import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Back, and on; on the last page: send.
RowLayout {
    id: root

    required property ComplaintForm form
    readonly property bool last: form.step === "review"

    spacing: Theme.spaceM

    AppButton {
        objectName: "back"
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(220)
        text: qsTr("Back")
        iconName: "back"

        onClicked: root.form.goBack()
    }

    PrimaryButton {
        objectName: "next"
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(520)
        text: root.form.answered ? qsTr("Go on") : qsTr("Skip this question")
        iconName: "next"
        trailingIcon: true
        enabled: root.form.canGoOn
        visible: !root.last

        onClicked: root.form.goOn()
    }

    PrimaryButton {
        objectName: "send"
        Layout.fillWidth: true
        Layout.preferredWidth: Theme.px(520)
        text: qsTr("Send")
        iconName: "send"
        trailingIcon: true
        enabled: root.form.canGoOn
        visible: root.last

        onClicked: root.form.send()
    }
}
