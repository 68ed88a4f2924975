import QtQuick
import QtQuick.Layouts
import Heard.Controls
import Heard.Theme
import Heard.ViewModels

// The customer's own words, as long as they like.
PageFrame {
    id: root

    required property ComplaintForm form

    readable: Theme.px(1000)
    moreText: qsTr("More below")

    OwnWords {
        Layout.fillWidth: true
        Layout.fillHeight: true
        label: root.form.title
        text: root.form.text
        holdsNumbers: root.form.holdsNumbers

        onWritten: text => root.form.tell(text)
        onCoverAsked: root.form.coverNumbers()
    }
}
