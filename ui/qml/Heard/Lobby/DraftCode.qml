import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// The four words as a code: a phone keeps them, without any network.
AppDialog {
    id: root

    required property DraftKeeper drafts

    objectName: "draftCode"
    visible: drafts.showsCode && !drafts.isBusy
    title: qsTr("Take the words along")
    message: qsTr("%1. Scan or photograph it; within a day you can go on writing here.").arg(drafts.words)

    ColumnLayout {
        spacing: Theme.spaceM

        Image {
            objectName: "draftQr"
            Layout.alignment: Qt.AlignHCenter
            Layout.preferredWidth: Theme.px(246)
            Layout.preferredHeight: Theme.px(246)
            source: root.drafts.codeSource
            sourceSize: Qt.size(Theme.px(246), Theme.px(246))
            fillMode: Image.Pad
            cache: false
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code with your four words")
        }

        PrimaryButton {
            objectName: "hideCode"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.px(320)
            text: qsTr("Go on writing")
            focus: true

            onClicked: root.drafts.hideCode()
        }
    }
}
