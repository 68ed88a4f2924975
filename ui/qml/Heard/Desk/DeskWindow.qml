pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The staff's window: locked behind a name and a PIN; alerts show over everything, also when locked.
AppWindow {
    id: root

    required property Desk desk

    objectName: "deskWindow"
    title: qsTr("Heard · Desk")
    themeScale: 0.78 + 0.4 * (Math.max(0.7, Math.min(width, height) / 800) - 1)

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        AlertBanner {
            Layout.fillWidth: true
            alerts: root.desk.alerts
            locked: !root.desk.session.isOpen

            onAcknowledged: root.desk.acknowledgeFirst()
            onShown: root.desk.openAlert()
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: !root.desk.session.isOpen
            visible: active
            focus: active

            sourceComponent: SignInPage {
                brand: root.stage.brand
                place: root.stage.place
                session: root.desk.session
                focus: true
            }
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            active: root.desk.session.isOpen
            visible: active
            focus: active

            sourceComponent: DeskFrame {
                brand: root.stage.brand
                place: root.stage.place
                desk: root.desk
                focus: true
            }
        }
    }
}
