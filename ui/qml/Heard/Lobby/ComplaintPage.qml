import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// The complaint: one question a page, with its place in the row, and the ways back and on.
Item {
    id: root

    required property Lobby lobby
    required property bool compact
    readonly property ComplaintForm form: lobby.complaint
    readonly property bool beside: form.step === "wants" && !Theme.portrait
    readonly property int readable: Theme.px(beside ? 1180 : 1000)
    readonly property bool flat: Theme.care && Theme.dense && !Theme.portrait && !compact

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: root.compact ? Theme.spaceS : Theme.spaceM
        spacing: Theme.spaceS

        ColumnLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: root.readable
            Layout.preferredWidth: root.width - 2 * Theme.spaceL
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceL
            Layout.rightMargin: Theme.spaceL
            spacing: Theme.spaceS

            ProgressDots {
                step: root.form.stepNumber
                count: root.form.stepCount
                label: qsTr("Page %1 of %2").arg(root.form.stepNumber).arg(root.form.stepCount)
                visible: root.flat
            }

            RowLayout {
                spacing: Theme.spaceM
                visible: !root.compact

                ProgressDots {
                    visible: !root.flat
                    step: root.form.stepNumber
                    count: root.form.stepCount
                    label: qsTr("Page %1 of %2").arg(root.form.stepNumber).arg(root.form.stepCount)
                }

                TitleText {
                    objectName: "stepTitle"
                    Layout.fillWidth: true
                    text: root.form.title
                    font.pixelSize: Theme.heading
                    visible: root.flat
                }

                CaptionText {
                    Layout.fillWidth: true
                    visible: !root.flat
                    text: root.flat || (Theme.care && resuming.visible) ? "" : qsTr("Page %1 of %2").arg(root.form.stepNumber).arg(root.form.stepCount)
                }

                QuietButton {
                    id: resuming

                    objectName: "startResuming"
                    text: qsTr("Go on with what I began")
                    iconName: "write"
                    visible: root.lobby.drafts.isOffered && root.form.step === "wants"

                    onClicked: root.lobby.startResuming()
                }

                QuietButton {
                    objectName: "takeWords"
                    text: qsTr("Onto my phone")
                    iconName: "qr"
                    visible: root.lobby.drafts.words !== ""

                    onClicked: root.lobby.drafts.showCode()
                }
            }

            TitleText {
                objectName: "stepTitle"
                Layout.fillWidth: true
                text: root.form.title
                visible: !root.flat
                font.pixelSize: root.compact ? Theme.heading : Theme.title
            }

            DraftWords {
                Layout.fillWidth: true
                drafts: root.lobby.drafts
                compact: root.compact
            }
        }

        ComplaintSteps {
            Layout.fillWidth: true
            Layout.fillHeight: true
            form: root.form
            compact: root.compact
        }

        ComplaintFooter {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: root.readable
            Layout.fillWidth: true
            Layout.leftMargin: Theme.spaceL
            Layout.rightMargin: Theme.spaceL
            Layout.bottomMargin: root.compact ? Theme.spaceS : Theme.spaceL
            form: root.form
        }
    }
}
