import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme

// The quiet line on top: whose screen this is, where one is, and what is always at hand (children).
T.Control {
    id: root

    required property string brand
    property string place: ""
    property string logo: "mark"
    property bool showsLogo: true
    default property alias tools: row.data

    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight) + topPadding + bottomPadding
    leftPadding: Theme.spaceXl
    rightPadding: Theme.spaceXl
    topPadding: Theme.spaceM
    bottomPadding: Theme.spaceM
    Accessible.role: Accessible.ToolBar
    Accessible.name: brand

    contentItem: RowLayout {
        spacing: Theme.spaceM

        Icon {
            name: root.logo
            color: Theme.accent
            size: Theme.px(48)
            visible: root.showsLogo
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            LabelText {
                Layout.fillWidth: true
                text: root.brand
                font.weight: Theme.weightStrong
                lineHeight: 1.1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
            }

            CaptionText {
                Layout.fillWidth: true
                text: root.place
                lineHeight: 1.1
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                visible: text !== ""
            }
        }

        RowLayout {
            id: row

            spacing: Theme.spaceS
        }
    }
}
