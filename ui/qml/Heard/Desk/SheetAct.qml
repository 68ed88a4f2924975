import Heard.ViewModels

// One of the usual acts that opens a small sheet, named after it.
BarAct {
    id: root

    required property ActSheet sheet
    required property string opens

    objectName: "act-" + opens

    onClicked: root.sheet.open(root.opens)
}
