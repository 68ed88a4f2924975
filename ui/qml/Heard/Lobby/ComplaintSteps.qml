pragma ComponentBehavior: Bound

import QtQuick
import Heard.ViewModels

// The question of this page. A page that is left is gone, and what was typed into it with it.
Item {
    id: root

    required property ComplaintForm form
    required property bool compact

    Loader {
        anchors.fill: parent
        active: root.form.step === "wants"

        sourceComponent: WantsStep {
            form: root.form
        }
    }

    Loader {
        anchors.fill: parent
        active: root.form.step === "about"

        sourceComponent: ChoiceStep {
            objectName: "about"
            choices: root.form.businesses

            onChosen: slug => root.form.chooseBusiness(slug)
        }
    }

    Loader {
        anchors.fill: parent
        active: root.form.step === "cause"

        sourceComponent: ChoiceStep {
            objectName: "cause"
            choices: root.form.causes

            onChosen: slug => root.form.chooseCause(slug)
        }
    }

    Loader {
        anchors.fill: parent
        active: root.form.step === "tell"

        sourceComponent: TellStep {
            form: root.form
        }
    }

    Loader {
        anchors.fill: parent
        active: root.form.step === "wish"

        sourceComponent: WishStep {
            form: root.form
            compact: root.compact
        }
    }

    Loader {
        anchors.fill: parent
        active: root.form.step === "contact"

        sourceComponent: ContactStep {
            form: root.form
            compact: root.compact
        }
    }

    Loader {
        anchors.fill: parent
        active: root.form.step === "review"

        sourceComponent: ReviewStep {
            form: root.form
        }
    }
}
