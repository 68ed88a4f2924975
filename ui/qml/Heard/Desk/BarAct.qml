import Heard.Theme

// One act of a bar; in even rows its words may take two lines.
ActButton {
    id: root

    required property ActBar bar

    width: bar.each > 0 ? bar.each : implicitWidth
    height: bar.each > 0 ? Theme.px(64) : implicitHeight
    leftPadding: bar.each > 0 ? Theme.spaceS : Theme.spaceM
    rightPadding: leftPadding
    showsKeys: bar.roomy
    font.pixelSize: Theme.caption
}
