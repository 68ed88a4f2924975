pragma ComponentBehavior: Bound

import QtQuick
import Heard.ViewModels

// The page that is shown; the others are not there at all.
FocusScope {
    id: root

    required property Desk desk
    readonly property string page: desk.navigator.page

    Loader {
        anchors.fill: parent
        active: root.page === "board"
        focus: active

        sourceComponent: BoardView {
            board: root.desk.board
            delivery: root.desk.delivery
            known: root.desk.known
            focus: true

            onOpened: key => root.desk.openCase(key)
            onAcknowledged: key => root.desk.acknowledge(key)
            onTold: root.desk.go("oral")
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "case"
        focus: active

        sourceComponent: CaseView {
            shownCase: root.desk.casePage
            walk: root.desk.walk
            sheet: root.desk.sheet
            second: root.desk.second
            closing: root.desk.closing
            attachments: root.desk.attachments
            further: root.desk.further
            remedy: root.desk.remedy
            aids: root.desk.aids
            repayment: root.desk.repayment
            readBack: root.desk.readBack
            isManager: root.desk.session.isManager
            focus: true

            onDeparted: root.desk.go("board")
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "oral"
        focus: active

        sourceComponent: OralView {
            oral: root.desk.oral
            focus: true
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "insights"
        focus: active

        sourceComponent: InsightView {
            insights: root.desk.insights
            focus: true
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "maintenance"
        focus: active

        sourceComponent: MaintenanceView {
            maintenance: root.desk.maintenance
            delivery: root.desk.delivery
            focus: true
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "practice"
        focus: active

        sourceComponent: PracticeView {
            practice: root.desk.practice
            focus: true
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "find"
        focus: active

        sourceComponent: FindView {
            finding: root.desk.finding
            focus: true

            onPractised: drill => {
                root.desk.practice.begin(drill);
                root.desk.go("practice");
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "promises"
        focus: active

        sourceComponent: PromiseView {
            promises: root.desk.promises
            focus: true

            onOpened: subject => root.desk.openCase(subject)
        }
    }

    Loader {
        anchors.fill: parent
        active: root.page === "care"
        focus: active

        sourceComponent: CareView {
            care: root.desk.care
            isManager: root.desk.session.isManager
            focus: true
        }
    }
}
