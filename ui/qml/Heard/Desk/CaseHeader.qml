import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Which case this is, how serious, where it stands, how long it has lasted; on two lines when tall.
GridLayout {
    id: root

    required property CasePage shownCase
    required property bool wide

    signal departed

    columns: wide ? 2 : 1
    columnSpacing: Theme.spaceM
    rowSpacing: 0

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.spaceM

        IconButton {
            objectName: "leaveCase"
            iconName: "back"
            label: qsTr("Back to the board")

            onClicked: root.departed()
        }

        TitleText {
            Layout.fillWidth: true
            Layout.maximumWidth: implicitWidth + 1
            objectName: "caseTitle"
            text: root.shownCase.title
            font.pixelSize: Theme.heading
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
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

        Badge {
            objectName: "keptParts"
            text: qsTr("%n part(s) for the manager only", "", root.shownCase.keptCount)
            tone: "warning"
            visible: root.shownCase.keptCount > 0
        }

        Item {
            Layout.fillWidth: true
        }
    }

    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.spaceM

        CaptionText {
            text: root.shownCase.place
            wrapMode: Text.NoWrap
        }

        LabelText {
            text: root.shownCase.reference
            font.weight: Theme.weightStrong
            wrapMode: Text.NoWrap
        }

        LabelText {
            text: root.shownCase.passed
            color: Theme.textMuted
            wrapMode: Text.NoWrap
        }

        IconButton {
            objectName: "printCase"
            iconName: "print"
            label: qsTr("Summary to print")

            onClicked: root.shownCase.writeSheet()
        }
    }
}
