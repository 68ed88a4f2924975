pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme

// Something told in full; in three parts it says why, what helps, and what to bring.
Card {
    id: root

    required property string key
    required property string title
    required property list<string> lines
    required property bool hasThreeParts
    readonly property list<string> parts: [qsTr("Why"), qsTr("What helps"), qsTr("What to bring")]

    objectName: "shownNotice-" + key

    contentItem: ColumnLayout {
        spacing: Theme.spaceM

        HeadingText {
            Layout.fillWidth: true
            text: root.title
        }

        Repeater {
            model: root.lines

            ColumnLayout {
                id: line

                required property string modelData
                required property int index

                Layout.fillWidth: true
                spacing: Theme.spaceXs

                CaptionText {
                    Layout.fillWidth: true
                    text: root.parts[line.index] ?? ""
                    color: Theme.accent
                    visible: root.hasThreeParts
                }

                BodyText {
                    Layout.fillWidth: true
                    text: line.modelData
                }
            }
        }
    }
}
