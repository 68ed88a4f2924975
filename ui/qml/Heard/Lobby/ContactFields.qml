import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// How to address the customer, where and when to call.
GridLayout {
    id: root

    required property ComplaintForm form

    columns: width < Theme.px(Theme.care ? 1100 : 860) ? 1 : 3
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.spaceM
    uniformCellWidths: true

    LabelledField {
        objectName: "phone"
        Layout.fillWidth: true
        label: qsTr("Phone number")
        maximumLength: 24
        inputMethodHints: Qt.ImhDialableCharactersOnly | Qt.ImhSensitiveData
        text: root.form.phone

        onWritten: text => root.form.writePhone(text)
    }

    LabelledField {
        objectName: "name"
        Layout.fillWidth: true
        label: qsTr("How to address you")
        maximumLength: 40
        text: root.form.name

        onWritten: text => root.form.writeName(text)
    }

    LabelledField {
        objectName: "contactTime"
        Layout.fillWidth: true
        label: qsTr("When to call")
        maximumLength: 40
        text: root.form.contactTime

        onWritten: text => root.form.writeContactTime(text)
    }
}
