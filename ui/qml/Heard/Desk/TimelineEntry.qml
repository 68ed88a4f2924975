import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls

// One record, told as a line.
RowLayout {
    id: root

    required property string at
    required property string who
    required property string title
    required property string detail
    required property string drawing
    required property bool byCustomer
    required property bool isSealed
    required property bool isErased
    required property string opened

    spacing: Theme.spaceS

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.px(34)
        implicitHeight: implicitWidth
        radius: width / 2
        color: root.byCustomer ? Theme.warningSoft : Theme.accentSoft

        Icon {
            anchors.centerIn: parent
            name: root.drawing
            size: Theme.px(20)
            color: root.byCustomer ? Theme.warning : Theme.accent
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        RowLayout {
            LabelText {
                Layout.fillWidth: true
                text: root.title
                font.weight: Theme.weightMedium
                wrapMode: Text.Wrap
            }

            CaptionText {
                text: root.at
            }
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.who
            visible: text !== ""
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.detail
            visible: text !== ""
        }

        BodyText {
            Layout.fillWidth: true
            objectName: "openedWords"
            text: root.opened
            font.pixelSize: Theme.label
            visible: text !== ""
        }

        CaptionText {
            Layout.fillWidth: true
            text: root.isErased ? qsTr("The words were erased") : qsTr("Sealed words")
            visible: (root.isSealed || root.isErased) && root.opened === ""
        }
    }
}
