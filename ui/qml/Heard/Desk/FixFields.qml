import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Who mends the root cause, and until when; somebody looks then whether it holds.
ColumnLayout {
    id: root

    required property ClosingForm closing

    spacing: Theme.spaceM

    TitledChoices {
        Layout.fillWidth: true
        title: qsTr("Who mends it")
        prefix: "fixOwner-"
        rows: root.closing.owners

        onChosen: key => root.closing.chooseOwner(key)
    }

    TitledChoices {
        Layout.fillWidth: true
        title: qsTr("Until when; the promise book asks then whether it holds")
        prefix: "fixDue-"
        rows: root.closing.dates

        onChosen: key => root.closing.chooseDate(key)
    }
}
