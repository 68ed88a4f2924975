pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What calls for somebody now, over everything and also when locked: place and kind, never a name.
T.Control {
    id: root

    required property Alerts alerts
    required property bool locked
    readonly property bool narrow: width < Theme.px(1150)
    readonly property color ink: alerts.tone === "danger" ? Theme.textInverse : Tone.ink(alerts.tone)

    signal acknowledged
    signal shown

    objectName: "alertBanner"
    visible: alerts.isActive
    implicitHeight: visible ? implicitContentHeight + topPadding + bottomPadding : 0
    topPadding: Theme.spaceS
    bottomPadding: Theme.spaceS
    leftPadding: Theme.spaceL
    rightPadding: Theme.spaceL
    Accessible.role: Accessible.AlertMessage
    Accessible.name: alerts.headline

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Icon {
            name: root.alerts.canAcknowledge ? "bell" : "person"
            color: root.ink
            size: Theme.px(34)
        }

        GridLayout {
            Layout.fillWidth: true
            columns: root.narrow ? 1 : 3
            columnSpacing: Theme.spaceM
            rowSpacing: Theme.px(2)

            HeadingText {
                text: root.alerts.headline
                color: root.ink
                lineHeight: 1.1
                wrapMode: root.narrow ? Text.Wrap : Text.NoWrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Layout.fillWidth: true
                Layout.maximumWidth: root.narrow ? Number.POSITIVE_INFINITY : implicitWidth + 1
                Accessible.ignored: true
            }

            HeadingText {
                objectName: "alertWaited"
                text: root.alerts.waited
                color: root.ink
                font.features: ({
                        "tnum": 1
                    })
                lineHeight: 1.1
                wrapMode: Text.NoWrap
                visible: !root.narrow
            }

            LabelText {
                Layout.fillWidth: true
                text: [root.narrow ? root.alerts.waited : "", root.alerts.remark].filter(one => one !== "").join(" · ")
                color: root.ink
                lineHeight: 1.1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }
        }

        LabelText {
            text: qsTr("%n more", "", root.alerts.count - 1)
            color: root.ink
            lineHeight: 1.1
            visible: root.alerts.count > 1
        }

        IconButton {
            objectName: "hush"
            label: qsTr("Silence the bell for a minute")
            iconName: root.alerts.isHushed ? "speak-off" : "speak"
            fill: "transparent"
            fillPressed: Qt.alpha(root.ink, 0.16)
            edge: "transparent"
            ink: root.ink
            implicitHeight: Theme.px(56)

            onClicked: root.alerts.hush()
        }

        ActButton {
            objectName: "bannerAcknowledge"
            text: qsTr("I go")
            keys: "F2"
            visible: !root.locked && root.alerts.canAcknowledge

            onClicked: root.acknowledged()
        }

        ActButton {
            objectName: "bannerOpen"
            text: qsTr("Open")
            keys: "F2"
            visible: !root.locked && !root.alerts.canAcknowledge

            onClicked: root.shown()
        }

        LabelText {
            text: qsTr("Sign in to take it")
            color: root.ink
            lineHeight: 1.1
            visible: root.locked
        }
    }
    background: Rectangle {
        color: root.alerts.tone === "danger" ? Theme.danger : Tone.soft(root.alerts.tone)
    }
}
