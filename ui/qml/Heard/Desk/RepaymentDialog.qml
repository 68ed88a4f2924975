pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The calculator for early repayment: the contract's figures in, two days side by side out.
SheetFrame {
    id: root

    required property RepaymentForm repayment

    title: qsTr("Repaying early: two days side by side")
    message: root.repayment.message
    wanted: Theme.px(980)
    visible: root.repayment.isOpen

    actions: [
        QuietButton {
            objectName: "repaymentClose"
            text: qsTr("Close")

            onClicked: root.repayment.close()
        },
        AppButton {
            objectName: "repaymentShow"
            text: qsTr("Show the customer")
            iconName: "device"
            visible: root.repayment.sums.count > 0

            onClicked: root.repayment.showCustomer()
        },
        PrimaryButton {
            objectName: "repaymentWorkOut"
            text: qsTr("Work it out")

            onClicked: root.repayment.workOut()
        }
    ]

    CaptionText {
        Layout.fillWidth: true
        text: qsTr("Read every figure from the customer's own contract, together. Nothing typed here is kept.")
    }

    GridLayout {
        Layout.fillWidth: true
        columns: root.width > Theme.px(800) ? 3 : 2
        columnSpacing: Theme.spaceM
        rowSpacing: Theme.spaceS
        uniformCellWidths: true

        Repeater {
            model: root.repayment.fields

            LabelledField {
                required property string key
                required property string typed

                objectName: "repayment-" + key
                Layout.fillWidth: true
                text: typed

                onWritten: text => root.repayment.write(key, text)
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceL

        ChoiceFlow {
            prefix: "repaymentMethod-"
            rows: root.repayment.methods

            onChosen: key => root.repayment.chooseMethod(key)
        }

        ChoiceFlow {
            prefix: "repaymentAfter-"
            rows: root.repayment.afters

            onChosen: key => root.repayment.chooseAfter(key)
        }
    }

    RepaymentSums {
        Layout.fillWidth: true
        repayment: root.repayment
        visible: root.repayment.sums.count > 0
    }
}
