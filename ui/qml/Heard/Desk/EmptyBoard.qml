import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// Nobody waits: a quiet moment.
Item {
    id: root

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width, Theme.px(560))
        spacing: Theme.spaceM

        BigMark {
            Layout.alignment: Qt.AlignHCenter
            iconName: "check"
        }

        HeadingText {
            Layout.fillWidth: true
            objectName: "emptyBoard"
            text: qsTr("Nobody is waiting")
            horizontalAlignment: Text.AlignHCenter
        }

        LabelText {
            Layout.fillWidth: true
            text: qsTr("When a customer is not content, this board lights up at once and a bell calls you.")
            color: Theme.textMuted
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
