pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The play in full: what can be offered, what to check, what others do, what the customer may see.
SheetFrame {
    id: root

    required property PlayAids aids
    required property WalkPage walk

    title: root.walk.playTitle
    message: root.aids.message
    wanted: Theme.px(980)
    visible: root.aids.isOpen

    actions: [
        QuietButton {
            objectName: "aidsTakeAway"
            text: qsTr("Take it off the screen")
            visible: root.aids.section === 3 && root.aids.shown !== ""

            onClicked: root.aids.takeAway()
        },
        QuietButton {
            objectName: "aidsClose"
            text: qsTr("Close")

            onClicked: root.aids.close()
        },
        PrimaryButton {
            objectName: "aidsShow"
            text: qsTr("Show it in the lobby")
            iconName: "device"
            visible: root.aids.section === 3
            enabled: root.aids.canShow

            onClicked: root.aids.showCustomer()
        }
    ]

    BodyText {
        Layout.fillWidth: true
        text: root.walk.playPromise
        color: Theme.textMuted
    }

    SegmentedControl {
        objectName: "aidsSection"
        options: [qsTr("Offer"), qsTr("Check"), qsTr("Compare"), qsTr("For the customer"), qsTr("Other plays")]
        current: root.aids.section
        tight: true

        onChosen: index => root.aids.read(index)
    }

    OfferList {
        Layout.fillWidth: true
        rows: root.aids.offers
        visible: root.aids.section === 0

        onCalculated: root.aids.calculate()
        onPromised: option => root.aids.promise(option)
    }

    ReadTogether {
        Layout.fillWidth: true
        aids: root.aids
        walk: root.walk
        visible: root.aids.section === 1
    }

    BankList {
        Layout.fillWidth: true
        aids: root.aids
        visible: root.aids.section === 2
    }

    PartList {
        Layout.fillWidth: true
        aids: root.aids
        visible: root.aids.section === 3
    }

    PlayChoices {
        Layout.fillWidth: true
        rows: root.walk.plays
        visible: root.aids.section === 4

        onChosen: key => root.walk.choosePlay(key)
    }
}
