import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// The reference, big, and the code that takes it and its proof into the customer's phone.
Card {
    id: root

    required property ReceiptSlip receipt
    readonly property bool beside: width >= Theme.px(620)
    readonly property int alignment: beside ? Text.AlignLeft : Text.AlignHCenter

    padding: Theme.spaceM

    contentItem: GridLayout {
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.spaceL
        rowSpacing: 0

        DisplayText {
            objectName: "reference"
            Layout.fillWidth: true
            Layout.row: 0
            Layout.column: root.beside ? 1 : 0
            Layout.alignment: Qt.AlignBottom
            text: root.receipt.reference
            color: Theme.accent
            font.letterSpacing: Theme.px(3)
            lineHeight: 1.1
            horizontalAlignment: root.alignment
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("Your reference: %1").arg(text)
        }

        Image {
            objectName: "qr"
            Layout.row: root.beside ? 0 : 1
            Layout.column: 0
            Layout.rowSpan: root.beside ? 2 : 1
            Layout.alignment: Qt.AlignHCenter | Qt.AlignVCenter
            Layout.preferredWidth: Theme.px(246)
            Layout.preferredHeight: Theme.px(246)
            source: root.receipt.qrSource
            sourceSize: Qt.size(Theme.px(246), Theme.px(246))
            fillMode: Image.Pad
            cache: false
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code with your reference")
        }

        ColumnLayout {
            Layout.row: root.beside ? 1 : 2
            Layout.column: root.beside ? 1 : 0
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.spaceXs

            LabelText {
                objectName: "secret"
                Layout.fillWidth: true
                text: root.receipt.secret
                font.weight: Theme.weightMedium
                horizontalAlignment: root.alignment
                wrapMode: Text.NoWrap
                fontSizeMode: Text.HorizontalFit
                Accessible.name: qsTr("Code of your own page: %1").arg(text)
            }

            CaptionText {
                Layout.fillWidth: true
                text: qsTr("Scan it or take a photo: it opens your own page, and proves what you wrote.")
                horizontalAlignment: root.alignment
            }

            CaptionText {
                Layout.fillWidth: true
                text: qsTr("Saved at %1 as no. %2, signed").arg(root.receipt.savedAt).arg(root.receipt.number)
                color: Theme.success
                font.weight: Theme.weightMedium
                horizontalAlignment: root.alignment
            }
        }
    }
}
