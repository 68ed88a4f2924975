pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// One case: what happened, the card for this moment, what is known; and what can be done.
FocusScope {
    id: root

    required property CasePage shownCase
    required property WalkPage walk
    required property ActSheet sheet
    required property SecondPerson second
    required property ClosingForm closing
    required property Attachments attachments
    required property FurtherSheet further
    required property RemedyForm remedy
    required property PlayAids aids
    required property RepaymentForm repayment
    required property ReadingBack readBack
    required property bool isManager
    readonly property bool wide: width > height
    property int side: 0
    readonly property real sideHeight: height * 0.2
    readonly property real sideWidth: Math.max(Theme.px(270), Math.min(Theme.px(420), width * 0.235))

    signal departed

    objectName: "casePage"

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        anchors.bottomMargin: Theme.spaceM
        spacing: Theme.spaceM

        CaseHeader {
            Layout.fillWidth: true
            shownCase: root.shownCase
            wide: root.wide

            onDeparted: root.departed()
        }

        CaseBanners {
            Layout.fillWidth: true
            shownCase: root.shownCase
            readBack: root.readBack
        }

        GridLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            columns: root.wide ? 3 : 1
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceM

            WalkCard {
                Layout.row: 0
                Layout.column: root.wide ? 1 : 0
                Layout.fillWidth: true
                Layout.fillHeight: true
                walk: root.walk
                aids: root.aids
                focus: true
            }

            SegmentedControl {
                Layout.row: 1
                Layout.column: 0
                objectName: "caseSide"
                options: [qsTr("What happened"), qsTr("What is known")]
                current: root.side
                tight: true
                visible: !root.wide

                onChosen: index => root.side = index
            }

            TimelineCard {
                Layout.row: root.wide ? 0 : 2
                Layout.column: 0
                Layout.fillHeight: root.wide
                Layout.fillWidth: !root.wide
                Layout.preferredHeight: root.wide ? -1 : root.sideHeight
                Layout.preferredWidth: root.sideWidth
                shownCase: root.shownCase
                visible: root.wide || root.side === 0
            }

            FactsCard {
                Layout.row: root.wide ? 0 : 2
                Layout.column: root.wide ? 2 : 0
                Layout.fillHeight: root.wide
                Layout.fillWidth: !root.wide
                Layout.preferredHeight: root.wide ? -1 : root.sideHeight
                Layout.preferredWidth: root.sideWidth
                shownCase: root.shownCase
                attachments: root.attachments
                visible: root.wide || root.side === 1

                onAccountsAsked: sheets.showAccounts()
            }
        }

        CaseActs {
            Layout.fillWidth: true
            even: !root.wide
            shownCase: root.shownCase
            sheet: root.sheet
            closing: root.closing
            further: root.further
            remedy: root.remedy
        }
    }

    CaseSheets {
        id: sheets

        shownCase: root.shownCase
        walk: root.walk
        sheet: root.sheet
        second: root.second
        closing: root.closing
        attachments: root.attachments
        further: root.further
        remedy: root.remedy
        aids: root.aids
        repayment: root.repayment
        readBack: root.readBack
    }
}
