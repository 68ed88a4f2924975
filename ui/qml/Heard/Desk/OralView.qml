pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// A complaint told at the desk: the words on the left, what it is about and who on the right.
FocusScope {
    id: root

    required property OralPage oral
    readonly property bool wide: width > height

    objectName: "oralPage"

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        anchors.bottomMargin: Theme.spaceM
        spacing: Theme.spaceM

        TitleText {
            Layout.fillWidth: true
            text: qsTr("Write down what the customer tells")
        }

        CaptionText {
            Layout.fillWidth: true
            text: qsTr("In their words. Then turn the screen to them: they read it, and say whether it is what they said.")
        }

        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: Theme.spaceM

            contentItem: Flickable {
                contentHeight: fields.implicitHeight
                clip: true
                boundsBehavior: Flickable.StopAtBounds

                T.ScrollBar.vertical: ScrollThumb {
                }

                GridLayout {
                    id: fields

                    width: parent.width - Theme.spaceM
                    columns: root.wide ? 2 : 1
                    columnSpacing: Theme.spaceL
                    rowSpacing: Theme.spaceM

                    OralWords {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        oral: root.oral
                        focus: true
                    }

                    OralPeople {
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                        oral: root.oral
                    }
                }
            }
        }

        WarningBanner {
            Layout.fillWidth: true
            objectName: "oralMessage"
            text: root.oral.message
            visible: text !== ""
        }

        RowLayout {
            Layout.alignment: Qt.AlignRight
            spacing: Theme.spaceM

            QuietButton {
                objectName: "oralLeave"
                text: qsTr("Not now")

                onClicked: root.oral.leave()
            }

            StrongActButton {
                objectName: "oralReadBack"
                text: qsTr("Read it back")
                keys: "Ctrl+Return"
                iconName: "people"

                onClicked: root.oral.readBack()
            }
        }
    }

    ReadBackPopup {
        oral: root.oral
    }
}
