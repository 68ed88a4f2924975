import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// Always on top: whose screen this is, language, large type, reading aloud; away from home also
// help and the way out.
TopBar {
    id: root

    required property Lobby lobby
    required property Stage stage
    readonly property bool narrow: width < Theme.px(Theme.care ? 1500 : 1000)
    readonly property bool away: lobby.navigator.page !== "home"
    readonly property int languages: lobby.tools.languageNames.length
    readonly property bool cycles: width < (languages + 5) * (Theme.touchTarget + Theme.spaceS)
    readonly property bool packed: away && Theme.care && width < Theme.px(900)
    readonly property bool crowded: away ? width < Theme.px(1400) : narrow && Theme.care

    brand: crowded ? "" : stage.brand
    place: away || (narrow && Theme.care) ? "" : stage.place
    logo: stage.logo
    showsLogo: !packed
    topPadding: Theme.care && Theme.dense ? Theme.spaceS : Theme.spaceM
    bottomPadding: topPadding
    leftPadding: narrow ? Theme.spaceL : Theme.spaceXl
    rightPadding: leftPadding

    SegmentedControl {
        objectName: "language"
        options: root.lobby.tools.languageNames
        current: root.lobby.tools.languageIndex
        tight: root.narrow
        visible: !root.cycles

        onChosen: index => root.lobby.tools.useLanguage(index)
    }

    AppButton {
        objectName: "nextLanguage"
        text: root.lobby.tools.languageNames[(root.lobby.tools.languageIndex + 1) % root.languages]
        iconName: "globe"
        leftPadding: Theme.spaceS
        rightPadding: Theme.spaceS
        visible: root.cycles

        onClicked: root.lobby.tools.useLanguage((root.lobby.tools.languageIndex + 1) % root.languages)
    }

    AppButton {
        objectName: "care"
        text: root.narrow ? "" : root.stage.care ? qsTr("Normal type") : qsTr("Large type")
        iconName: "large-type"
        leftPadding: root.narrow ? Theme.spaceXs : Theme.spaceM
        rightPadding: leftPadding
        fill: root.stage.care ? Theme.accentSoft : Theme.surface
        Accessible.name: root.stage.care ? qsTr("Normal type") : qsTr("Large type")

        onClicked: root.lobby.tools.toggleCare()
    }

    AppButton {
        objectName: "readAloud"
        text: root.narrow ? "" : qsTr("Read aloud")
        iconName: "speak"
        leftPadding: root.narrow ? Theme.spaceXs : Theme.spaceM
        rightPadding: leftPadding
        visible: root.lobby.tools.canSpeak
        Accessible.name: qsTr("Read aloud")

        onClicked: root.lobby.tools.readAloud()
    }

    AppButton {
        objectName: "barHelp"
        text: root.narrow ? "" : qsTr("Call someone")
        iconName: "hand"
        leftPadding: root.narrow ? Theme.spaceXs : Theme.spaceM
        rightPadding: leftPadding
        ink: Theme.accent
        edge: Theme.accent
        visible: root.away && root.lobby.navigator.page !== "help"
        Accessible.name: qsTr("Call someone")

        onClicked: root.lobby.callHelp()
    }

    IconButton {
        objectName: "leave"
        label: qsTr("Leave and forget everything")
        iconName: "close"
        visible: root.away

        onClicked: root.lobby.finish()
    }
}
