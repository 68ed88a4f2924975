import QtQuick
import Heard.ViewModels

// What opens over the case from its play: the play in full, the calculator, making good.
Item {
    id: root

    required property WalkPage walk
    required property PlayAids aids
    required property RepaymentForm repayment
    required property RemedyForm remedy

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
}
