import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What it is about, and whether somebody speaks for the customer.
ColumnLayout {
    id: root

    required property OralPage oral

    spacing: Theme.spaceM

    CaptionText {
        text: qsTr("About what")
    }

    ChoiceFlow {
        Layout.fillWidth: true
        prefix: "oralBusiness-"
        rows: root.oral.businesses

        onChosen: key => root.oral.chooseBusiness(key)
    }

    CaptionText {
        text: qsTr("What went wrong")
    }

    ChoiceFlow {
        Layout.fillWidth: true
        prefix: "oralCause-"
        rows: root.oral.causes

        onChosen: key => root.oral.chooseCause(key)
    }

    LabelledField {
        objectName: "oralAgent"
        Layout.fillWidth: true
        label: qsTr("Somebody speaks for them: who (may stay empty)")
        text: root.oral.said("agent")

        onWritten: text => root.oral.write("agent", text)
    }

    LabelledField {
        objectName: "oralAuthority"
        Layout.fillWidth: true
        label: qsTr("On what authority: a letter, a guardian, a relative …")
        text: root.oral.said("authority")
        visible: root.oral.hasAgent

        onWritten: text => root.oral.write("authority", text)
    }
}
