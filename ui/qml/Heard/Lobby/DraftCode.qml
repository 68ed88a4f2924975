import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Onto the phone: a code that holds the whole draft; and the four words, for going on here.
AppDialog {
    id: root

    required property Lobby lobby
    readonly property DraftKeeper drafts: lobby.drafts
    readonly property bool beside: parent.width > parent.height
    readonly property int codeSize: Theme.px(Theme.care && !beside ? 400 : 484)

    objectName: "draftCode"
    width: Math.min(Theme.px(beside ? 1180 : 720), parent.width - 2 * Theme.spaceL)
    padding: Theme.spaceL
    visible: drafts.showsCode && !drafts.isBusy
    title: drafts.goesOnByPhone ? qsTr("Go on with your phone") : qsTr("Take the words along")

    GridLayout {
        columns: root.beside ? 2 : 1
        columnSpacing: Theme.spaceXl
        rowSpacing: Theme.spaceM

        Image {
            objectName: "draftQr"
            Layout.alignment: Qt.AlignHCenter | Qt.AlignVCenter
            Layout.preferredWidth: root.codeSize
            Layout.preferredHeight: root.codeSize
            source: root.drafts.codeSource
            sourceSize: Qt.size(root.codeSize, root.codeSize)
            fillMode: Image.Pad
            cache: false
            smooth: false
            Accessible.role: Accessible.Graphic
            Accessible.name: root.drafts.goesOnByPhone ? qsTr("QR code that takes what you wrote to your phone") : qsTr("QR code with your four words")
        }

        DraftCodeWords {
            Layout.fillWidth: true
            lobby: root.lobby
        }
    }
}
