import QtQuick
import Heard.Theme
import Heard.Controls

// One day: the band of chance, and the day's own share in it. The axis runs from 40 % to 100 %.
Item {
    id: root

    required property string label
    required property real share
    required property real lower
    required property real upper
    required property bool isSignal
    required property string told
    property bool namesDay: true
    readonly property real plotHeight: height - day.height

    function place(value: real): real {
        return root.plotHeight * (1 - (Math.max(0.4, value) - 0.4) / 0.6);
    }

    Accessible.role: Accessible.StaticText
    Accessible.name: label + ", " + told

    Rectangle {
        y: root.place(root.upper)
        width: parent.width
        height: root.place(root.lower) - y
        color: Theme.accentSoft
    }

    Rectangle {
        x: (parent.width - width) / 2
        y: root.place(root.share) - height / 2
        width: Theme.px(root.isSignal ? 16 : 11)
        height: width
        radius: root.isSignal ? 0 : width / 2
        rotation: root.isSignal ? 45 : 0
        color: root.isSignal ? Theme.danger : Theme.accent
    }

    CaptionText {
        id: day

        anchors.bottom: parent.bottom
        width: parent.width
        height: visible ? implicitHeight : 0
        text: root.label
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        visible: root.namesDay
        Accessible.ignored: true
    }
}
