pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// For a colleague who has just been shouted at, and for whoever looks after them. Calm, and private.
FocusScope {
    id: root

    required property CarePage care
    required property bool isManager
    readonly property bool wide: width > height

    objectName: "carePage"

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        anchors.bottomMargin: Theme.spaceL
        spacing: Theme.spaceM

        TitleText {
            Layout.fillWidth: true
            text: qsTr("Look after yourself")
        }

        SegmentedControl {
            objectName: "carePart"
            options: root.isManager ? [qsTr("Ninety seconds"), qsTr("After something hard"), qsTr("My own book"), qsTr("My colleagues")] : [qsTr("Ninety seconds"), qsTr("After something hard"), qsTr("My own book")]
            current: root.care.part
            tight: true

            onChosen: index => root.care.showPart(index)
        }

        WarningBanner {
            Layout.fillWidth: true
            objectName: "careMessage"
            text: root.care.message
            visible: text !== ""
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: root.care.part === 0
            visible: active
            focus: active

            sourceComponent: GridLayout {
                columns: root.wide ? 2 : 1
                columnSpacing: Theme.spaceL
                rowSpacing: Theme.spaceL

                ResetCard {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    reset: root.care.reset
                    focus: true
                }

                ReliefCard {
                    Layout.fillWidth: !root.wide
                    Layout.fillHeight: root.wide
                    Layout.preferredWidth: root.wide ? Theme.px(400) : -1
                    care: root.care
                }
            }
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: root.care.part === 1
            visible: active
            focus: active

            sourceComponent: GuideCard {
                points: root.care.guide
                focus: true
            }
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: root.care.part === 2
            visible: active
            focus: active

            sourceComponent: OwnBookCard {
                book: root.care.book
                focus: true
            }
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: root.care.part === 3 && root.isManager
            visible: active
            focus: active

            sourceComponent: TeamCards {
                team: root.care.team
                questions: root.care.questions
                wide: root.wide
                focus: true
            }
        }
    }
}
