import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.ViewModels

// One answer, kept as it is typed.
LabelledField {
    id: root

    required property FirstRun firstRun
    required property string name

    objectName: "answer:" + name
    Layout.fillWidth: true
    maximumLength: 200

    Component.onCompleted: text = firstRun.said(name)
    onWritten: text => root.firstRun.say(root.name, text)
}
