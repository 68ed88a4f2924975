pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What was said so far, what is said now, and how it went.
ColumnLayout {
    id: root

    required property PracticePage practice

    spacing: Theme.spaceM

    LabelText {
        Layout.fillWidth: true
        text: root.practice.scene
        color: Theme.textMuted
    }

    Repeater {
        model: root.practice.said

        ColumnLayout {
            id: exchange

            required property string customer
            required property string answer
            required property string feedback

            Layout.fillWidth: true
            spacing: Theme.spaceXs

            CaptionText {
                Layout.fillWidth: true
                text: exchange.customer
            }

            LabelText {
                Layout.fillWidth: true
                text: exchange.answer
                font.weight: Theme.weightMedium
            }

            CaptionText {
                Layout.fillWidth: true
                text: exchange.feedback
                color: Theme.accent
            }
        }
    }

    TitleText {
        Layout.fillWidth: true
        objectName: "drillCustomer"
        text: root.practice.customer
        visible: text !== ""
    }

    LabelText {
        Layout.fillWidth: true
        text: root.practice.seen
        color: Theme.textMuted
        visible: text !== ""
    }

    PracticeResult {
        Layout.fillWidth: true
        practice: root.practice
        visible: root.practice.isFinished
    }
}
