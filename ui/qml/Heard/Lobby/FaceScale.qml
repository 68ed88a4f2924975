pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// The faces, always in the same order, best first: side by side, or below each other where it is narrow.
GridLayout {
    id: root

    required property QtObject faces
    required property bool stacked
    property bool cramped: false
    readonly property int room: cramped ? (Theme.dense && !stacked ? 44 : 20) : 0
    readonly property int faceSize: Theme.px((stacked ? (Theme.care ? 78 : 88) : 124) - room)

    signal chosen(int score)

    columns: stacked ? 1 : 5
    columnSpacing: Theme.spaceL
    rowSpacing: Theme.care ? (Theme.dense ? Theme.spaceXs : Theme.spaceS) : Theme.spaceM
    uniformCellWidths: true

    Repeater {
        model: root.faces

        FaceButton {
            required property int drawing
            required property string label

            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "face" + score
            tight: root.cramped
            text: label
            wide: root.stacked
            faceSize: root.faceSize

            onClicked: root.chosen(score)
        }
    }
}
