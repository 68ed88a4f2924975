pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What was worked out: a line each, the two days beside each other.
ColumnLayout {
    id: root

    required property RepaymentForm repayment

    objectName: "repaymentSums"
    spacing: Theme.spaceXs

    RepaymentSum {
        label: ""
        sooner: root.repayment.soonerDate
        later: root.repayment.laterDate
        isStrong: true
    }

    Repeater {
        model: root.repayment.sums

        RepaymentSum {
        }
    }
}
