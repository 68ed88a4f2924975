import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Which case this is, how serious, where it stands, how long it has lasted.
RowLayout {
    id: root

    required property CasePage shownCase

    signal departed

    spacing: Theme.spaceM

    IconButton {
        objectName: "leaveCase"
        iconName: "back"
        label: qsTr("Back to the board")

        onClicked: root.departed()
    }

    TitleText {
        objectName: "caseTitle"
        text: root.shownCase.title
        font.pixelSize: Theme.heading
    }

    Badge {
        objectName: "caseLevel"
        text: root.shownCase.levelWord
        tone: root.shownCase.level === "complaint" ? "danger" : "warning"
    }

    Badge {
        objectName: "caseState"
        text: root.shownCase.stateWord
        tone: root.shownCase.isClosed ? "good" : "calm"
    }

    Badge {
        text: qsTr("For the manager only")
        tone: "danger"
        visible: root.shownCase.isForManagerOnly
    }

    Item {
        Layout.fillWidth: true
    }

    CaptionText {
        text: root.shownCase.place
    }

    LabelText {
        text: root.shownCase.reference
        font.weight: Theme.weightStrong
    }

    LabelText {
        text: root.shownCase.passed
        color: Theme.textMuted
    }
}
