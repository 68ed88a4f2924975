pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// What would put it right: usual wishes, and a line of one's own.
PageFrame {
    id: root

    required property ComplaintForm form
    required property bool compact

    readable: Theme.px(1000)
    moreText: qsTr("More below")

    Flow {
        Layout.fillWidth: true
        spacing: Theme.spaceM
        visible: !root.compact

        Repeater {
            model: root.form.wishes

            Chip {
                required property string slug
                required property string label
                required property bool chosen

                objectName: "wish-" + slug
                text: label
                checked: chosen

                onToggled: root.form.toggleWish(slug)
            }
        }
    }

    AppTextField {
        objectName: "wish"
        Layout.fillWidth: true
        label: qsTr("In my own words, if I like")
        placeholderText: qsTr("In my own words, if I like")
        maximumLength: 200
        text: root.form.wish

        onTextEdited: root.form.writeWish(text)
        onAccepted: root.form.goOn()
    }

    WarningBanner {
        Layout.fillWidth: true
        text: qsTr("This looks like a card, ID or phone number. Nobody needs it here.")
        visible: root.form.holdsNumbers

        AppButton {
            objectName: "coverWishNumbers"
            text: qsTr("Cover it")
            iconName: "eye-off"

            onClicked: root.form.coverNumbers()
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
