pragma Singleton

import QtQuick

// Every colour, size, font and motion of the product. Names are roles, never looks.
QtObject {
    id: root

    // --- set by AppWindow from the stage -------------------------------------------------------
    property bool still: false
    property bool care: false
    property real scale: 1
    property real pixelDensity: 3.78
    property bool portrait: false
    property color accent: "#0D5C63"

    // --- surfaces and lines --------------------------------------------------------------------
    readonly property color surfaceBase: care ? "#FFFFFF" : "#F5F3EE"
    readonly property color surfaceBaseEnd: care ? "#FFFFFF" : "#ECEFEB"
    readonly property color surface: "#FFFFFF"
    readonly property color surfaceSunken: "#EFEDE7"
    readonly property color surfacePressed: "#E6E4DC"
    readonly property color line: care ? "#5C6664" : "#DDD9CF"
    readonly property color lineStrong: care ? "#14201E" : "#87918E"
    readonly property color scrim: "#99101A19"
    readonly property color shadow: "#14201E"

    // --- text ------------------------------------------------------------------------------------
    readonly property color textStrong: "#14201E"
    readonly property color textMuted: care ? "#37423F" : "#55625F"
    readonly property color textInverse: "#FFFFFF"
    readonly property color textDisabled: "#6E7876"

    // --- accent and its derivations --------------------------------------------------------------
    readonly property color accentText: "#FFFFFF"
    readonly property color accentPressed: Qt.darker(accent, 1.22)
    readonly property color accentSoft: care ? surface : Qt.tint(surface, Qt.alpha(accent, 0.09))
    readonly property color accentLine: Qt.tint(surface, Qt.alpha(accent, 0.34))
    readonly property color focus: "#1A56C4"

    // --- meaning: ink is readable on its own soft colour and on surface ----------------------------
    readonly property color danger: care ? "#8C1D18" : "#B3261E"
    readonly property color dangerSoft: "#FCEBE8"
    readonly property color warning: care ? "#5E3C00" : "#855400"
    readonly property color warningSoft: "#FFF4DA"
    readonly property color success: care ? "#10522B" : "#1A6B3A"
    readonly property color successSoft: "#E6F4EA"
    readonly property color information: care ? "#163D70" : "#1F5191"
    readonly property color informationSoft: "#E8F0FA"

    // --- type: one scale, in pixels ----------------------------------------------------------------
    readonly property real typeScale: care ? 1.5 * scale : scale
    readonly property int display: Math.round(52 * typeScale)
    readonly property int title: Math.round(38 * typeScale)
    readonly property int heading: Math.round(28 * typeScale)
    readonly property int body: Math.round(23 * typeScale)
    readonly property int label: Math.round(20 * typeScale)
    readonly property int caption: Math.round(17 * typeScale)
    readonly property real lineHeight: 1.06
    readonly property int weightRegular: Font.Normal
    readonly property int weightMedium: Font.Medium
    readonly property int weightStrong: Font.Bold

    // --- space and shape ---------------------------------------------------------------------------
    readonly property int spaceXs: Math.round(6 * scale)
    readonly property int spaceS: Math.round(10 * scale)
    readonly property int spaceM: Math.round(16 * scale)
    readonly property int spaceL: Math.round(24 * scale)
    readonly property int spaceXl: Math.round(40 * scale)
    readonly property int spaceXxl: Math.round(64 * scale)
    readonly property int radiusS: Math.round(10 * scale)
    readonly property int radiusM: Math.round(18 * scale)
    readonly property int radiusL: Math.round(28 * scale)
    readonly property int hairline: care ? 2 : 1
    readonly property int focusWidth: Math.max(3, Math.round(3 * scale))
    readonly property int icon: Math.round((care ? 38 : 28) * scale)
    readonly property int iconLarge: Math.round((care ? 58 : 44) * scale)
    readonly property int readable: Math.round(860 * scale)

    // --- reach: 14 mm, 20 mm in care mode, whatever the screen's density -----------------------------
    readonly property int touchTarget: Math.ceil(Math.max(60 * scale, pixelDensity * (care ? 20 : 14)))
    readonly property bool dense: touchTarget > (care ? 90 : 70) * scale // fingers take more of this screen than usual
    readonly property real keyboardRatio: portrait ? 0.46 : 0.26

    // --- motion --------------------------------------------------------------------------------------
    readonly property int quick: still ? 0 : 120
    readonly property int calm: still ? 0 : 190

    // --- the five faces, worst to best: told apart by lightness as well as by hue ----------------------
    readonly property var faces: ["#D2594C", "#E79552", "#EEC65A", "#7CBB93", "#2A9189"]

    // --- levels and clocks (desk) ------------------------------------------------------------------
    readonly property color levelFeedback: textMuted
    readonly property color levelDissatisfaction: warning
    readonly property color levelComplaint: danger

    function px(size: real): int {
        return Math.round(size * root.scale);
    }

    function face(score: int): color {
        return root.faces[Math.max(0, Math.min(4, score - 1))];
    }
}
