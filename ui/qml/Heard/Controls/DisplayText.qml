import QtQuick
import Heard.Theme

// The one question of a page. A `sentence` that is longer than a line breaks after its punctuation first: Chinese
// may break anywhere, and a last line of one character looks like a slip.
Text {
    id: root

    property string sentence: ""
    property bool broken: false

    // Looked at once the layout is done: within it, what is broken would decide how wide it is to be.
    function fit() {
        root.broken = metrics.advanceWidth > root.width;
    }

    text: broken ? sentence.replace(/([，。？！；：])(?=[^」”』])/g, "$1\n") : sentence
    color: Theme.textStrong
    font.pixelSize: Theme.display
    font.weight: Theme.weightStrong
    lineHeight: Theme.lineHeight
    wrapMode: Text.Wrap
    textFormat: Text.PlainText
    Accessible.role: Accessible.Heading
    Accessible.name: sentence || text

    onWidthChanged: Qt.callLater(root.fit)

    TextMetrics {
        id: metrics

        font: root.font
        text: root.sentence

        onAdvanceWidthChanged: Qt.callLater(root.fit)
    }
}
