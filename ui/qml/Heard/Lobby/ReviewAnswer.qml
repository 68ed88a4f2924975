import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Controls
import Heard.Theme

// One answer with its name; tapping it changes it.
T.AbstractButton {
    id: root

    required property string title
    required property string answer
    required property bool kept

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.spaceS
    leftPadding: Theme.spaceM
    rightPadding: Theme.spaceM
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Button
    Accessible.name: title + " " + words.text
    Accessible.description: qsTr("Change this answer")

    contentItem: RowLayout {
        spacing: Theme.spaceM

        LabelText {
            Layout.preferredWidth: Theme.px(Theme.care ? 260 : 180)
            Layout.alignment: Qt.AlignTop
            text: root.title
            color: Theme.textMuted
            Accessible.ignored: true
        }

        LabelText {
            id: words

            Layout.fillWidth: true
            text: root.answer === "" ? qsTr("not said") : root.answer
            color: root.answer === "" || root.kept ? Theme.textMuted : Theme.textStrong
            maximumLineCount: 4
            elide: Text.ElideRight
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        Icon {
            name: "write"
            color: Theme.accent
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: root.down ? Theme.surfacePressed : "transparent"

        FocusRing {
            watched: root
            anchors.margins: 0
        }
    }

    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
}
