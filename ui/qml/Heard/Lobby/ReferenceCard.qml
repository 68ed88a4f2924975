import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// The reference, big, and the code that takes it into the customer's phone.
Card {
    id: root

    required property ReceiptSlip receipt

    padding: Theme.spaceM

    contentItem: ColumnLayout {
        spacing: Theme.spaceS

        LabelText {
            Layout.fillWidth: true
            text: qsTr("Your reference")
            color: Theme.textMuted
            horizontalAlignment: Text.AlignHCenter
        }

        DisplayText {
            objectName: "reference"
            Layout.fillWidth: true
            text: root.receipt.reference
            color: Theme.accent
            font.letterSpacing: Theme.px(3)
            horizontalAlignment: Text.AlignHCenter
            fontSizeMode: Text.HorizontalFit
            wrapMode: Text.NoWrap
        }

        Image {
            objectName: "qr"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.px(210)
            Layout.preferredHeight: Theme.px(210)
            source: root.receipt.qrSource
            sourceSize: Qt.size(Theme.px(210), Theme.px(210))
            fillMode: Image.Pad
            cache: false
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code with your reference")
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("Take a photo, or scan it with your phone: it works over your own network.")
            horizontalAlignment: Text.AlignHCenter
        }

        Item {
            Layout.fillHeight: true
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("Saved on this device at %1").arg(root.receipt.savedAt)
            color: Theme.success
            font.weight: Theme.weightMedium
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
