import QtQuick
import Heard.Theme
import Heard.Controls

// One line of a text; its colour and weight say what it is.
LabelText {
    id: root

    required property string tone
    required text

    topPadding: tone === "heading" ? Theme.spaceM : 0
    leftPadding: tone === "say" || tone === "avoid" ? Theme.spaceM : 0
    font.weight: tone === "heading" ? Theme.weightStrong : Theme.weightRegular
    font.strikeout: tone === "avoid"
    color: tone === "say" ? Theme.accent : tone === "avoid" ? Theme.danger : Theme.textStrong
    wrapMode: Text.Wrap
}
