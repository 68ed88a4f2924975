pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Heard.Theme
import Heard.Controls
import Heard.ViewModels

// The promise book: what is owed to whom by when; nothing is forgotten at closing time.
FocusScope {
    id: root

    required property PromisePage promises

    signal opened(string subject)

    objectName: "promisePage"

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.spaceL
        anchors.rightMargin: Theme.spaceL
        anchors.bottomMargin: Theme.spaceL
        spacing: Theme.spaceM

        PromiseHeader {
            Layout.fillWidth: true
            promises: root.promises
        }

        WarningBanner {
            Layout.fillWidth: true
            objectName: "promiseMessage"
            text: root.promises.message
            visible: text !== ""
        }

        SuccessBanner {
            Layout.fillWidth: true
            objectName: "promisePaper"
            text: qsTr("The sheet is ready to print: %1").arg(root.promises.paper)
            visible: root.promises.paper !== ""
        }

        MendingList {
            Layout.fillWidth: true
            Layout.rightMargin: Theme.spaceS
            rows: root.promises.mending

            onOpened: subject => root.opened(subject)
        }

        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "promiseQueue"
            model: root.promises.owed
            spacing: Theme.spaceS
            clip: true
            focus: true
            activeFocusOnTab: true
            boundsBehavior: Flickable.StopAtBounds
            visible: count > 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Open promises, what is due first ahead")

            delegate: OwedLine {
                width: ListView.view.width - Theme.spaceS
                busy: root.promises.isBusy

                onOpened: subject => root.opened(subject)
                onKept: key => root.promises.keep(key)
                onBroken: key => root.promises.breakIt(key)
            }
            T.ScrollBar.vertical: ScrollThumb {
            }
        }

        Item {
            Layout.fillHeight: true
            visible: root.promises.owed.count === 0 && root.promises.mending.count > 0
        }

        QuietPlace {
            Layout.fillWidth: true
            Layout.fillHeight: true
            objectName: "noPromises"
            title: qsTr("Nothing is owed")
            text: qsTr("What you promise on a case stands here until it is kept.")
            visible: root.promises.owed.count === 0 && root.promises.mending.count === 0
        }
    }
}
