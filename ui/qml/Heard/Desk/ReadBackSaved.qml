import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// The customer takes the number along, and their own page by their own phone.
RowLayout {
    id: root

    required property string link

    spacing: Theme.spaceXl

    Image {
        objectName: "readBackQr"
        Layout.preferredWidth: Theme.px(280)
        Layout.preferredHeight: Theme.px(280)
        source: root.link === "" ? "" : "image://qr/" + encodeURIComponent(root.link)
        sourceSize: Qt.size(Theme.px(280), Theme.px(280))
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Code for your own page")
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Scan the code with your phone: how far it is, add something, rate how we handled it. The number alone works by telephone, too.")
    }
}
