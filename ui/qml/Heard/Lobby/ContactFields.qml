import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// How to address the customer, where and when to call.
GridLayout {
    id: root

    required property ComplaintForm form

    columns: width < Theme.px(Theme.care ? 1100 : 700) ? 1 : 3
    columnSpacing: Theme.spaceM
    rowSpacing: Theme.spaceM
    uniformCellWidths: true

    AppTextField {
        objectName: "phone"
        Layout.fillWidth: true
        label: qsTr("Phone number")
        placeholderText: qsTr("Phone number")
        maximumLength: 24
        inputMethodHints: Qt.ImhDialableCharactersOnly | Qt.ImhNoPredictiveText
        text: root.form.phone
        onTextEdited: root.form.writePhone(text)
    }

    AppTextField {
        objectName: "name"
        Layout.fillWidth: true
        label: qsTr("How to address you")
        placeholderText: qsTr("How to address you")
        maximumLength: 40
        text: root.form.name
        onTextEdited: root.form.writeName(text)
    }

    AppTextField {
        objectName: "contactTime"
        Layout.fillWidth: true
        label: qsTr("When to call")
        placeholderText: qsTr("When to call")
        maximumLength: 40
        text: root.form.contactTime
        onTextEdited: root.form.writeContactTime(text)
    }
}
