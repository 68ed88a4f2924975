import QtQuick
import QtQuick.Shapes
import Heard.Theme

// Time that runs out, seen at a glance. `remaining` of `total`, both in seconds.
Item {
    id: root

    required property int remaining
    required property int total
    property color color: Theme.accent
    required property string label
    property int thickness: Theme.px(5)

    implicitWidth: Theme.px(56)
    implicitHeight: Theme.px(56)
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.accentLine
            strokeWidth: root.thickness

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.width / 2 - root.thickness
                radiusY: radiusX
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: root.color
            strokeWidth: root.thickness
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.width / 2 - root.thickness
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * root.remaining / Math.max(1, root.total)
            }
        }
    }

    Text {
        anchors.centerIn: parent
        text: root.remaining
        color: Theme.textStrong
        font.pixelSize: Math.round(root.height * 0.36)
        font.weight: Theme.weightStrong
        Accessible.ignored: true
    }
}
