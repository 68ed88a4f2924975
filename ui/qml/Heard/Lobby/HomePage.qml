import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// One question, five faces; everything else one may want is around it, in sight.
PageFrame {
    id: root

    required property Lobby lobby
    readonly property bool stacked: width < height || width < Theme.px(Theme.care ? 1180 : 860)
    readonly property bool tight: Theme.care || Theme.dense || lobby.known.isAny || (!stacked && height < Theme.px(690))
    readonly property bool tightest: Theme.dense && Theme.care && stacked
    readonly property bool cramped: lobby.known.isAny || (Theme.dense && Theme.care)
    readonly property bool channelsBeside: lobby.known.isAny && Theme.dense && Theme.care

    // The next customer finds no trace of the one before: not where the page stood, not which face had the focus.
    function forget() {
        root.scroller.contentY = 0;
        const focused = Window.activeFocusItem;
        for (let around = focused; around; around = around.parent) {
            if (around === root)
                focused.focus = false;
        }
    }

    readable: root.stacked ? Theme.px(760) : Theme.px(1200)
    moreText: qsTr("More below")
    spacing: root.tightest ? Theme.spaceXs : root.tight ? Theme.spaceS : Theme.spaceL
    Accessible.role: Accessible.Pane
    Accessible.name: root.lobby.rating.question

    onVisibleChanged: root.forget()

    KnownCauses {
        Layout.fillWidth: true
        causes: root.lobby.known
        beside: !root.stacked
    }

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 2
        visible: !root.tightest
    }

    DisplayText {
        objectName: "question"
        Layout.fillWidth: true
        sentence: root.lobby.rating.question
        font.pixelSize: root.tightest ? (root.lobby.known.isAny ? Theme.body : Theme.heading) : Theme.care && root.cramped ? Theme.title : Theme.display
        horizontalAlignment: Text.AlignHCenter
    }

    BodyText {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.spaceS
        Layout.bottomMargin: root.stacked ? 0 : Theme.spaceM
        text: qsTr("One tap is enough. No name needed.")
        color: Theme.textMuted
        horizontalAlignment: Text.AlignHCenter
        visible: !root.tight
    }

    FaceScale {
        Layout.fillWidth: true
        Layout.fillHeight: false
        faces: root.lobby.rating.faces
        stacked: root.stacked
        cramped: root.cramped

        onChosen: score => root.lobby.rating.choose(score)
    }

    Item {
        Layout.fillHeight: true
        Layout.verticalStretchFactor: 3
        visible: !root.tightest
    }

    HomeActions {
        Layout.fillWidth: true
        lobby: root.lobby
        stacked: root.stacked
        withChannels: root.channelsBeside
    }

    QuietButton {
        objectName: "channels"
        Layout.alignment: Qt.AlignHCenter
        Layout.maximumWidth: root.width - 2 * Theme.spaceL
        text: qsTr("How to complain, and what happens then")
        iconName: "phone"
        visible: !root.channelsBeside

        onClicked: root.lobby.showChannels()
    }
}
