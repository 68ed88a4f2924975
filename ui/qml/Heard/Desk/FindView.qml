pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// One field for cases and playbook; what is chosen is read beside it.
FocusScope {
    id: root

    required property FindPage finding
    readonly property bool wide: width > height

    signal practised(string drill)

    objectName: "findPage"

    Connections {
        function onDrillChosen(drill: string) {
            root.practised(drill);
        }

        target: root.finding
    }

    GridLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        anchors.bottomMargin: Theme.spaceL
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.spaceL
        rowSpacing: Theme.spaceM

        ColumnLayout {
            Layout.fillHeight: true
            Layout.fillWidth: !root.wide
            Layout.preferredWidth: root.wide ? root.width * 0.43 : -1
            Layout.maximumHeight: root.wide ? Number.POSITIVE_INFINITY : root.height * 0.45
            spacing: Theme.spaceM

            AppTextField {
                Layout.fillWidth: true
                objectName: "findField"
                label: qsTr("Find")
                placeholderText: qsTr("Reference, words, pinyin; or a play")
                focus: true

                onTextChanged: root.finding.look(text)
                Component.onCompleted: text = root.finding.wanted
            }

            LibraryFilters {
                Layout.fillWidth: true
                shelf: root.finding.shelf
            }

            HitList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                hits: root.finding.hits

                onChosen: key => root.finding.choose(key)
            }
        }

        ReadingCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            finding: root.finding
        }
    }
}
