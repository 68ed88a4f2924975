pragma Singleton

import QtQuick
import Heard.Theme

// The colours of a meaning, by the name that view-models give it.
QtObject {
    id: root

    readonly property var inks: ({
            "danger": Theme.danger,
            "warning": Theme.warning,
            "good": Theme.success,
            "calm": Theme.accent,
            "quiet": Theme.information,
            "plain": Theme.textStrong
        })
    readonly property var softs: ({
            "danger": Theme.dangerSoft,
            "warning": Theme.warningSoft,
            "good": Theme.successSoft,
            "calm": Theme.accentSoft,
            "quiet": Theme.informationSoft,
            "plain": Theme.surfaceSunken
        })
    readonly property var levels: ({
            "complaint": "danger",
            "dissatisfaction": "warning",
            "feedback": "plain"
        })

    function ink(tone: string): color {
        return root.inks[tone] ?? Theme.textStrong;
    }

    function soft(tone: string): color {
        return root.softs[tone] ?? Theme.surfaceSunken;
    }

    function ofLevel(level: string): string {
        return root.levels[level] ?? "plain";
    }
}
