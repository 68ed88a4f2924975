import QtQuick
import Heard.ViewModels

// Everything that opens over a case: small sheets and forms, papers, both accounts, its play in full.
Item {
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

    function showAccounts() {
        accounts.open();
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

    PlayDialog {
        aids: root.aids
        walk: root.walk
    }

    RepaymentDialog {
        repayment: root.repayment
    }

    RemedyDialog {
        remedy: root.remedy
    }

    SecondPersonDialog {
        second: root.second
    }

    ClosingDialog {
        closing: root.closing
    }
}
