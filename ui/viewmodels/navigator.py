"""Which page is shown, and the way back."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.viewmodels.qt_property import Property

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The program makes the navigator.")
class Navigator(QObject):  # type: ignore[operator]  # a hole in the stubs
    """A stack of page names; views bind to `page` and nothing else."""

    pageChanged = Signal()

    def __init__(self, home: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = [home]

    @Property(str, notify=pageChanged)
    def page(self) -> str:
        """The name of the page that is shown."""
        return self._pages[-1]

    @Property(bool, notify=pageChanged)
    def canGoBack(self) -> bool:
        """Whether there is a page to go back to."""
        return len(self._pages) > 1

    def go(self, page: str) -> None:
        """Show a page on top of the present one."""
        if page != self._pages[-1]:
            self._pages.append(page)
            self.pageChanged.emit()

    def replace(self, page: str) -> None:
        """Show a page instead of the present one, so that back skips the present one."""
        if page != self._pages[-1]:
            self._pages[-1] = page
            self.pageChanged.emit()

    @Slot()
    def back(self) -> None:
        """Show the page before this one, if there is one."""
        if len(self._pages) > 1:
            self._pages.pop()
            self.pageChanged.emit()

    def start_over(self, page: str) -> None:
        """Show a page from which no way leads back."""
        changed = page != self._pages[-1]
        could_go_back = len(self._pages) > 1
        self._pages = [page]
        if changed or could_go_back:
            self.pageChanged.emit()
