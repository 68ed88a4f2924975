import Heard.Theme

// The act of a bar that is due now.
BarAct {
    fill: Theme.accent
    fillPressed: Theme.accentPressed
    ink: Theme.accentText
    edge: fill
    font.weight: Theme.weightStrong
}
