import QtQuick

// A PIN, which nobody reads over one's shoulder.
AnswerField {
    maximumLength: 20
    inputMethodHints: Qt.ImhDigitsOnly | Qt.ImhSensitiveData | Qt.ImhHiddenText
    field.echoMode: TextInput.Password
}
