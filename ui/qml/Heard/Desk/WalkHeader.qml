pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// Which play, which step, how long it may take, and the customer's emotion at a tap.
ColumnLayout {
    id: root

    required property WalkPage walk

    signal opened

    spacing: Theme.spaceS

    RowLayout {
        spacing: Theme.spaceM

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("%1 · step %2").arg(root.walk.playTitle).arg(root.walk.stepNumber)
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
        }

        CaptionText {
            text: qsTr("%1 of about %2").arg(root.walk.passed).arg(root.walk.guide)
            visible: root.walk.guide !== ""
        }
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: Theme.px(4)
        radius: height / 2
        color: Theme.surfaceSunken
        Accessible.ignored: true

        Rectangle {
            width: parent.width * root.walk.guideShare
            height: parent.height
            radius: parent.radius
            color: root.walk.guideShare < 1 ? Theme.accent : Theme.warning
        }
    }

    CaptionText {
        Layout.fillWidth: true
        objectName: "emotionWord"
        text: root.walk.emotionAsked
        visible: root.walk.isOpen
    }

    RowLayout {
        spacing: Theme.spaceXs
        visible: root.walk.isOpen

        Repeater {
            model: root.walk.emotions

            OptionButton {
                required property string modelData
                required property int index

                objectName: "emotion" + index
                implicitHeight: Theme.px(48)
                implicitWidth: Theme.px(64)
                text: "E" + index
                chosen: root.walk.emotion === index
                Accessible.name: modelData

                onClicked: root.walk.mark(index)
            }
        }

        Item {
            Layout.fillWidth: true
        }

        CaseAct {
            objectName: "openAids"
            text: qsTr("The play in full")
            keys: "F10"
            showsKeys: false
            iconName: "book"
            implicitHeight: Theme.px(48)

            onClicked: root.opened()
        }
    }
}
