import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls

// One side's account, large enough to be read beside the other.
Rectangle {
    id: root

    required property string title
    required property string text
    required property string sealedText

    signal wanted

    radius: Theme.radiusM
    color: Theme.surfaceBase

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.spaceM
        spacing: Theme.spaceS

        RowLayout {
            HeadingText {
                Layout.fillWidth: true
                text: root.title
            }

            QuietButton {
                text: qsTr("Add")
                iconName: "plus"

                onClicked: root.wanted()
            }
        }

        Flickable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: words.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds

            T.ScrollBar.vertical: ScrollThumb {
            }

            BodyText {
                id: words

                width: parent.width - Theme.spaceM
                text: root.text === "" ? root.sealedText : root.text
                color: root.text === "" ? Theme.textMuted : Theme.textStrong
            }
        }
    }
}
