pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The window of a device that was told nothing yet.
AppWindow {
    id: root

    required property FirstRun firstRun
    readonly property var titles: [qsTr("Welcome to Heard"), qsTr("Which branch?"), qsTr("Where do records go?"), qsTr("Who comes first?"), qsTr("The device is being made")]

    objectName: "firstRunWindow"
    title: qsTr("Heard · First run")
    themeScale: 0.85 * Math.max(0.7, Math.min(width, height) / 800)

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageFrame {
            Layout.fillWidth: true
            Layout.fillHeight: true

            footer: [
                QuietButton {
                    objectName: "back"
                    text: qsTr("Back")
                    visible: root.firstRun.place > 0 && !root.firstRun.busy && !root.firstRun.over

                    onClicked: root.firstRun.goBack()
                },
                Item {
                    Layout.fillWidth: true
                },
                PrimaryButton {
                    objectName: "goOn"
                    text: root.firstRun.page === "people" ? qsTr("Make this device") : qsTr("Go on")
                    visible: root.firstRun.page !== "doing"

                    onClicked: root.firstRun.goOn()
                },
                PrimaryButton {
                    objectName: "openScreens"
                    text: qsTr("Open the screens")
                    visible: root.firstRun.over

                    onClicked: root.firstRun.leave()
                }
            ]

            ProgressDots {
                step: root.firstRun.place + 1
                count: root.titles.length
                label: qsTr("Page %1 of %2").arg(step).arg(count)
            }

            TitleText {
                objectName: "title"
                Layout.fillWidth: true
                text: root.firstRun.over ? qsTr("This device is set up") : root.titles[root.firstRun.place]
            }

            FirstRunPages {
                Layout.fillWidth: true
                firstRun: root.firstRun
            }

            DangerBanner {
                objectName: "fault"
                Layout.fillWidth: true
                text: root.firstRun.fault
                visible: root.firstRun.fault !== ""
            }

            Item {
                Layout.fillHeight: true
            }
        }

        Loader {
            id: keyboard

            Layout.fillWidth: true
            active: root.stage.onScreenKeyboard
            source: "../Controls/OnScreenKeyboard.qml"
        }

        Binding {
            target: keyboard.item
            property: "language"
            value: root.stage.language
            when: keyboard.status === Loader.Ready
        }
    }
}
