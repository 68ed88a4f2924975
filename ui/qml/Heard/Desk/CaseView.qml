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
            columns: root.wide ? 3 : 2
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.spaceM

            WalkCard {
                Layout.row: 0
                Layout.column: root.wide ? 1 : 0
                Layout.columnSpan: root.wide ? 1 : 2
                Layout.fillWidth: true
                Layout.fillHeight: true
                walk: root.walk
                aids: root.aids
                focus: true
            }

            TimelineCard {
                Layout.row: root.wide ? 0 : 1
                Layout.column: 0
                Layout.fillHeight: true
                Layout.fillWidth: !root.wide
                Layout.maximumHeight: root.wide ? Number.POSITIVE_INFINITY : root.height * 0.3
                Layout.preferredWidth: root.sideWidth
                shownCase: root.shownCase
            }

            FactsCard {
                Layout.row: root.wide ? 0 : 1
                Layout.column: root.wide ? 2 : 1
                Layout.fillHeight: true
                Layout.fillWidth: !root.wide
                Layout.maximumHeight: root.wide ? Number.POSITIVE_INFINITY : root.height * 0.3
                Layout.preferredWidth: root.sideWidth
                shownCase: root.shownCase
                attachments: root.attachments

                onAccountsAsked: accounts.open()
            }
        }

        CaseActs {
            Layout.fillWidth: true
            shownCase: root.shownCase
            sheet: root.sheet
            closing: root.closing
            further: root.further
            remedy: root.remedy
        }
    }

    PapersDialog {
        attachments: root.attachments
    }

    PaperViewer {
        attachments: root.attachments
    }

    AccountsDialog {
        id: accounts

        shownCase: root.shownCase

        onWanted: about => root.sheet.writeDown(about)
    }

    ReadBackLater {
        readBack: root.readBack

        onDifferent: root.sheet.writeDown("customer_account")
    }

    SheetDialog {
        sheet: root.sheet
    }

    FurtherDialog {
        further: root.further
    }

    CaseSheets {
        walk: root.walk
        aids: root.aids
        repayment: root.repayment
        remedy: root.remedy
    }

    SecondPersonDialog {
        second: root.second
    }

    ClosingDialog {
        closing: root.closing
    }
}
