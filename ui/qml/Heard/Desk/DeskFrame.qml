pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// What is around every page of the desk: the rail, the line on top, the page itself.
FocusScope {
    id: root

    required property string brand
    required property string place
    required property Desk desk

    RowLayout {
        anchors.fill: parent
        spacing: 0

        NavRail {
            Layout.fillHeight: true
            page: root.desk.navigator.page
            handlesCases: root.desk.session.handlesCases
            isManager: root.desk.session.isManager
            lateCount: root.desk.promises.lateCount
            careCount: root.desk.care.waitingCount
            oddCount: root.desk.insights.coverage.oddCount

            onChosen: page => root.desk.go(page)
            onLocked: root.desk.session.lock()
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            DeskBar {
                Layout.fillWidth: true
                place: root.place
                session: root.desk.session
                delivery: root.desk.delivery

                onLanguageAsked: root.desk.useOtherLanguage()
                onLeaveAsked: root.desk.dayCheck.leave()
            }

            DayCheckBanner {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.spaceL
                Layout.rightMargin: Theme.spaceL
                Layout.bottomMargin: Theme.spaceM
                check: root.desk.dayCheck
            }

            WarningBanner {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.spaceL
                Layout.rightMargin: Theme.spaceL
                objectName: "deskMessage"
                text: root.desk.message
                visible: text !== ""
            }

            DeskPages {
                Layout.fillWidth: true
                Layout.fillHeight: true
                desk: root.desk
                focus: true
            }
        }
    }

    LeavingDialog {
        check: root.desk.dayCheck
        promises: root.desk.promises
    }
}
