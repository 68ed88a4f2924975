pragma ComponentBehavior: Bound

import QtQuick
import Heard.ViewModels

// The page that the navigator names, and no other: a page that is left is gone from memory. Only the faces stay made,
// out of sight: nobody writes anything there, and every visit comes back to them.
Item {
    id: root

    required property Lobby lobby
    required property bool compact
    readonly property string page: lobby.navigator.page

    Loader {
        anchors.fill: parent
        active: root.lobby.room.takesEverything
        visible: root.page === "home"

        sourceComponent: HomePage {
            lobby: root.lobby
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "home" && !root.lobby.room.takesEverything

        sourceComponent: RoomPage {
            lobby: root.lobby
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "why"

        sourceComponent: WhyPage {
            lobby: root.lobby
            compact: root.compact
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "fork"

        sourceComponent: ForkPage {
            lobby: root.lobby
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "complaint"

        sourceComponent: ComplaintPage {
            lobby: root.lobby
            compact: root.compact
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "resume"

        sourceComponent: ResumePage {
            lobby: root.lobby
            compact: root.compact
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "words"

        sourceComponent: WordsPage {
            lobby: root.lobby
            compact: root.compact
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "receipt"

        sourceComponent: ReceiptPage {
            lobby: root.lobby
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "thanks"

        sourceComponent: ThanksPage {
            lobby: root.lobby
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "help"

        sourceComponent: HelpPage {
            lobby: root.lobby
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "channels"

        sourceComponent: ChannelsPage {
            lobby: root.lobby
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "rerate"

        sourceComponent: ReratePage {
            lobby: root.lobby
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "shown"

        sourceComponent: ShownPage {
            lobby: root.lobby
        }
    }
}
