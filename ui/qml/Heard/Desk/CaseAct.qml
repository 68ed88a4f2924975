import Heard.Theme

// One of the usual acts on a case.
ActButton {
    font.pixelSize: Theme.caption
}
