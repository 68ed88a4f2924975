pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls

// One open case: how long, what, why here, who, what is due.
T.AbstractButton {
    id: root

    required property string key
    required property string reference
    required property string drawing
    required property string title
    required property string place
    required property string detail
    required property string why
    required property string level
    required property string levelWord
    required property string stateWord
    required property string owner
    required property bool isMine
    required property bool waits
    required property bool isMerged
    required property string passed
    required property string passedLabel
    required property string due
    required property bool isLate
    required property string tone
    property bool current: false

    signal opened(string key)
    signal acknowledged(string key)

    objectName: "case:" + key
    padding: Theme.spaceM
    leftPadding: Theme.spaceL
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    focusPolicy: Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: title + ", " + place + ", " + passed
    Accessible.description: why

    contentItem: RowLayout {
        spacing: Theme.spaceL

        ColumnLayout {
            Layout.preferredWidth: Theme.px(132)
            spacing: 0

            Text {
                Layout.fillWidth: true
                text: root.passed
                color: Tone.ink(root.tone === "calm" ? "plain" : root.tone)
                font.pixelSize: Theme.title
                font.weight: Theme.weightStrong
                font.features: ({
                        "tnum": 1
                    })
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.caption
                textFormat: Text.PlainText
                Accessible.ignored: true
            }

            CaptionText {
                text: root.passedLabel
                lineHeight: 1.1
                Accessible.ignored: true
            }
        }

        Icon {
            name: root.drawing
            color: Tone.ink(root.tone)
            size: Theme.px(40)
        }

        CaseLineWords {
            Layout.fillWidth: true
            title: root.title
            place: root.place
            detail: root.detail
            why: root.why
            level: root.level
            levelWord: root.levelWord
            isMerged: root.isMerged
            tone: root.tone
        }

        CaseLineState {
            Layout.preferredWidth: Theme.px(236)
            stateWord: root.stateWord
            owner: root.owner
            isMine: root.isMine
            due: root.due
            isLate: root.isLate
            visible: !root.waits
        }

        StrongActButton {
            Layout.preferredWidth: Theme.px(236)
            objectName: "go:" + root.key
            text: qsTr("I go")
            iconName: "person"
            focusPolicy: Qt.NoFocus
            visible: root.waits

            onClicked: root.acknowledged(root.key)
        }
    }
    background: Rectangle {
        radius: Theme.radiusM
        color: root.down ? Theme.surfacePressed : Theme.surface
        border.color: root.current ? Theme.focus : root.waits ? Tone.ink(root.tone) : "transparent"
        border.width: root.current || root.waits ? 2 : 0

        Shadow {
        }

        Rectangle {
            x: Theme.px(7)
            y: Theme.spaceM
            width: Theme.px(5)
            height: parent.height - 2 * y
            radius: width / 2
            color: Tone.ink(root.tone)
        }
    }

    onClicked: opened(key)
}
