import QtQuick
import QtQuick.Templates as T
import Heard.Theme

// Scrolls to what the keyboard has come to. What a finger touches stays where it is.
QtObject {
    id: root

    required property Item item

    function reasonOf(item: Item): int {
        const control = item as T.Control;
        const field = item as T.TextField;
        const area = item as T.TextArea;
        return control?.focusReason ?? field?.focusReason ?? area?.focusReason ?? Qt.OtherFocusReason;
    }

    function follow() {
        const reason = root.reasonOf(root.item);
        if (!root.item || (reason !== Qt.TabFocusReason && reason !== Qt.BacktabFocusReason))
            return;
        for (let around = root.item.parent; around; around = around.parent) {
            const flick = around as Flickable;
            if (flick && flick.contentHeight > flick.height)
                root.show(flick);
        }
    }

    function show(flick: Flickable) {
        const top = root.item.mapToItem(flick.contentItem, 0, 0).y - Theme.spaceM;
        const bottom = top + root.item.height + 2 * Theme.spaceM;
        const last = flick.originY + flick.contentHeight - flick.height;
        if (top < flick.contentY || bottom - top > flick.height)
            flick.contentY = Math.max(flick.originY, Math.min(top, last));
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.min(bottom - flick.height, last);
    }

    onItemChanged: Qt.callLater(root.follow)
}
