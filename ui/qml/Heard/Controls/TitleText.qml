import Heard.Theme

// The name of a page.
DisplayText {
    font.pixelSize: Theme.title
}
