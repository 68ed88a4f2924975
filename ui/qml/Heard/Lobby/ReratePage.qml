pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// By invitation, after a case was handled: how did it go, and is it settled? Staff never tap here.
PageFrame {
    id: root

    required property Lobby lobby
    readonly property bool stacked: width < height || width < Theme.px(Theme.care ? 1180 : 860)

    readable: root.stacked ? Theme.px(760) : Theme.px(1200)
    moreText: qsTr("More below")

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: Theme.portrait ? 3 : 2
    }

    DisplayText {
        objectName: "rerateTitle"
        Layout.fillWidth: true
        sentence: root.lobby.rerating.rated ? qsTr("Is the matter settled for you?") : qsTr("How did we handle it?")
        horizontalAlignment: Text.AlignHCenter
    }

    BodyText {
        Layout.fillWidth: true
        text: qsTr("Only you answer here; our staff do not.")
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
        visible: !root.lobby.rerating.rated
    }

    FaceScale {
        Layout.fillWidth: true
        Layout.fillHeight: false
        faces: root.lobby.rating.faces
        stacked: root.stacked
        visible: !root.lobby.rerating.rated

        onChosen: score => root.lobby.rerating.choose(score)
    }

    ColumnLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillHeight: false
        Layout.maximumWidth: Theme.px(760)
        spacing: Theme.spaceM
        visible: root.lobby.rerating.rated

        ChoiceCard {
            objectName: "settled"
            Layout.fillWidth: true
            text: qsTr("Yes, it is settled")
            iconName: "check"
            emphasised: true

            onChosen: root.lobby.rerating.settle(true)
        }

        ChoiceCard {
            objectName: "unsettled"
            Layout.fillWidth: true
            text: qsTr("No, not yet")
            hint: qsTr("The branch goes on with it")
            iconName: "history"

            onChosen: root.lobby.rerating.settle(false)
        }
    }

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: Theme.portrait ? 1 : 3
    }
}
