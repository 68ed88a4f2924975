import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme

// Free text with a kind word about numbers that nobody should write on a public screen.
ColumnLayout {
    id: root

    required property string label
    required property string text
    required property bool holdsNumbers

    signal written(string text)
    signal coverAsked

    spacing: Theme.spaceM

    AppTextArea {
        id: area

        objectName: "ownWords"
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Theme.px(Theme.care ? 104 : 90)
        Layout.minimumHeight: Layout.preferredHeight
        label: root.label
        placeholderText: qsTr("In your own words. No card, ID or phone numbers, please.")
        text: root.text
        focus: true

        onEdited: root.written(area.text)
        Component.onCompleted: area.takeOver()
    }

    WarningBanner {
        objectName: "numbersHint"
        Layout.fillWidth: true
        text: qsTr("This looks like a card, ID or phone number. Nobody needs it here.")
        visible: root.holdsNumbers

        AppButton {
            objectName: "coverNumbers"
            text: qsTr("Cover it")
            iconName: "eye-off"

            onClicked: root.coverAsked()
        }
    }
}
