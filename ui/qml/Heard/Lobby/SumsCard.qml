pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// What repaying early means, date by date, side by side.
Card {
    id: root

    required property RowModel rows

    objectName: "shownSums"

    contentItem: ColumnLayout {
        spacing: Theme.spaceM

        HeadingText {
            Layout.fillWidth: true
            text: qsTr("Repaying early, date by date")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: Theme.care && Theme.portrait ? 1 : 2
            columnSpacing: Theme.spaceXl
            rowSpacing: Theme.spaceL
            uniformCellWidths: true

            Repeater {
                model: root.rows

                ColumnLayout {
                    id: date

                    required property string on
                    required property string toPay
                    required property string fee
                    required property string saved
                    required property string net
                    required property int months
                    required property string payment

                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: Theme.spaceS

                    LabelText {
                        text: date.on
                        font.weight: Theme.weightStrong
                    }

                    SumLine {
                        name: qsTr("To pay on that day")
                        sum: date.toPay
                    }

                    SumLine {
                        name: qsTr("Fee by the contract, in it")
                        sum: date.fee
                    }

                    SumLine {
                        name: qsTr("Interest saved")
                        sum: date.saved
                    }

                    SumLine {
                        name: qsTr("Saved, less the fee")
                        sum: date.net
                        strong: true
                    }

                    CaptionText {
                        Layout.fillWidth: true
                        text: date.months > 0 ? qsTr("%n instalment(s) left, the next one %1", "", date.months).arg(date.payment) : qsTr("Nothing is owed any more")
                    }
                }
            }
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("An estimate by the figures of your contract; the slip of that day decides.")
        }
    }
}
