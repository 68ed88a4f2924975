import QtQuick
import Heard.Controls
import Heard.Theme

// Whether staff may read one part of the words, or only the manager; a tap changes it.
AppButton {
    id: root

    required property bool kept
    required property string about

    signal switched

    text: kept ? qsTr("Manager only") : qsTr("Staff may read")
    iconName: kept ? "lock" : "people"
    iconSize: Theme.px(24)
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    fill: kept ? Theme.accentSoft : Theme.surface
    edge: kept ? Theme.accent : Theme.line
    ink: kept ? Theme.accent : Theme.textMuted
    Accessible.role: Accessible.CheckBox
    Accessible.name: qsTr("%1: only the manager may read it").arg(about)
    Accessible.checkable: true
    Accessible.checked: kept

    onClicked: root.switched()
}
