import Heard.Theme

// The act that is due now.
ActButton {
    fill: Theme.accent
    fillPressed: Theme.accentPressed
    ink: Theme.accentText
    edge: fill
    font.weight: Theme.weightStrong
}
