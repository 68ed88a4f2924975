import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme

// One answer to look over, and who may read it; categories are for all who handle the case.
GridLayout {
    id: root

    required property string step
    required property string title
    required property string answer
    required property string part
    required property bool kept
    required property int index
    readonly property bool releasable: part !== "" && answer !== ""
    readonly property int aside: Theme.px(Theme.care ? 330 : 224)
    readonly property bool narrow: width < Theme.px(Theme.care ? 1100 : 760)

    signal changeAsked(string step)
    signal releaseAsked(string part)

    columns: narrow ? 1 : 2
    columnSpacing: Theme.spaceS
    rowSpacing: 0

    Rectangle {
        Layout.fillWidth: true
        Layout.columnSpan: root.columns
        Layout.leftMargin: Theme.spaceM
        Layout.rightMargin: Theme.spaceM
        Layout.preferredHeight: Theme.hairline
        color: Theme.line
        visible: root.index > 0
    }

    ReviewAnswer {
        objectName: "review-" + root.step + (root.part === "wish" ? "-own" : "")
        Layout.fillWidth: true
        title: root.title
        answer: root.answer
        kept: root.kept

        onClicked: root.changeAsked(root.step)
    }

    ReleaseButton {
        objectName: "release-" + root.part
        Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
        Layout.preferredWidth: root.aside
        Layout.rightMargin: Theme.spaceS
        Layout.bottomMargin: root.narrow ? Theme.spaceS : 0
        about: root.title
        kept: root.kept
        visible: root.releasable

        onSwitched: root.releaseAsked(root.part)
    }

    CaptionText {
        Layout.preferredWidth: root.aside
        Layout.rightMargin: Theme.spaceS
        text: root.answer === "" ? "" : qsTr("Staff see it")
        horizontalAlignment: Text.AlignHCenter
        visible: !root.releasable && !root.narrow
    }
}
