import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The line on top: the branch, how records travel, who is here.
RowLayout {
    id: root

    required property string place
    required property DeskSession session
    required property DeliveryState delivery

    signal languageAsked
    signal leaveAsked

    spacing: Theme.spaceM

    LabelText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.spaceL
        Layout.topMargin: Theme.spaceM
        Layout.bottomMargin: Theme.spaceM
        text: root.place
        font.weight: Theme.weightStrong
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }

    ReachPill {
        delivery: root.delivery
    }

    QuietButton {
        objectName: "language"
        text: qsTr("中文")
        iconName: "globe"
        implicitHeight: Theme.px(56)

        onClicked: root.languageAsked()
    }

    Initial {
        text: root.session.name.slice(-1)
    }

    ColumnLayout {
        Layout.rightMargin: root.session.handlesCases ? 0 : Theme.spaceL
        Layout.topMargin: Theme.spaceS
        Layout.bottomMargin: Theme.spaceS
        spacing: 0

        LabelText {
            objectName: "whoName"
            text: root.session.name
            lineHeight: 1.1
        }

        CaptionText {
            text: root.session.role
            lineHeight: 1.1
        }
    }

    IconButton {
        objectName: "endShift"
        Layout.rightMargin: Theme.spaceM
        iconName: "logout"
        label: qsTr("End my shift")
        visible: root.session.handlesCases

        onClicked: root.leaveAsked()
    }
}
