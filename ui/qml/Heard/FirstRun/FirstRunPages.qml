pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The page of questions shown now.
Loader {
    id: root

    required property FirstRun firstRun
    readonly property var pages: ({
            "device": device,
            "branch": branch,
            "delivery": delivery,
            "people": people,
            "doing": doing
        })

    sourceComponent: pages[firstRun.page]

    Component {
        id: device

        DeviceQuestions {
            firstRun: root.firstRun
        }
    }

    Component {
        id: branch

        BranchQuestions {
            firstRun: root.firstRun
        }
    }

    Component {
        id: delivery

        DeliveryQuestions {
            firstRun: root.firstRun
        }
    }

    Component {
        id: people

        PeopleQuestions {
            firstRun: root.firstRun
        }
    }

    Component {
        id: doing

        DoingPage {
            firstRun: root.firstRun
        }
    }
}
