"""The published ways to complain and what happens then; a legal duty, always one tap away."""

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.viewmodels.lobby_content import LobbyContent
from ui.viewmodels.qt_property import Property
from ui.viewmodels.row_model import Row, RowModel

QML_IMPORT_NAME = "Heard.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ChannelRow(Row, frozen=True, kw_only=True):
    """One way, as shown."""

    label: str
    value: str
    icon_name: str


class ProcessRow(Row, frozen=True, kw_only=True):
    """One stage of the handling, as shown."""

    label: str


@QmlElement
@QmlUncreatable("The program makes it.")
class ChannelList(QObject):  # type: ignore[operator]  # a hole in the stubs
    """Numbers and addresses, and the stages of the handling."""

    def __init__(self, content: LobbyContent, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._ways = RowModel(ChannelRow, self)
        self._process = RowModel(ProcessRow, self)

    def use_language(self, language: str) -> None:
        """Show it in this language."""
        self._ways.show(
            [
                ChannelRow(
                    key=str(place),
                    label=channel.label.said(language),
                    value=channel.value,
                    icon_name=channel.icon,
                )
                for place, channel in enumerate(self._content.channels)
            ]
        )
        self._process.show(
            [
                ProcessRow(key=str(place), label=line.said(language))
                for place, line in enumerate(self._content.process)
            ]
        )

    @Property(QObject, constant=True)
    def ways(self) -> QObject:
        """The ways."""
        return self._ways

    @Property(QObject, constant=True)
    def process(self) -> QObject:
        """The stages, in order."""
        return self._process
