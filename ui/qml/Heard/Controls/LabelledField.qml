import QtQuick
import QtQuick.Layouts
import Heard.Theme

// A line of typing with its name above it, which stays while one types.
ColumnLayout {
    id: root

    required property string label
    property alias text: field.text
    property alias hint: field.placeholderText
    property alias maximumLength: field.maximumLength
    property alias inputMethodHints: field.inputMethodHints
    property alias field: field

    signal written(string text)
    signal accepted

    spacing: Theme.spaceXs

    CaptionText {
        Layout.fillWidth: true
        text: root.label
        Accessible.ignored: true
    }

    AppTextField {
        id: field

        objectName: root.objectName + "Field"
        Layout.fillWidth: true
        label: root.label

        onTextEdited: root.written(text)
        onAccepted: root.accepted()
    }
}
