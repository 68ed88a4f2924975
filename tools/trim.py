"""Trims what PyInstaller collected of Qt to what the screens use; for `build_installer.spec`.

A Qt module, plugin or QML folder stays when it is named here; a shared library stays when something
that stays needs it.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePath, PurePosixPath

Entry = tuple[str, str, str]
"""Where it goes, where it comes from, PyInstaller's type of it."""

Needs = Callable[[str], Iterable[str]]
"""Returns the file names of the libraries that a binary names."""

QML = (
    "QtQml", "QtQuick/Layouts", "QtQuick/Shapes", "QtQuick/Templates", "QtQuick/VirtualKeyboard",
    "QtQuick/Window", "Qt/labs/folderlistmodel",
)  # fmt: skip
"""QML modules that are imported, by us or by the on-screen keyboard."""

QML_FILES = (
    "QtQuick/qmldir", "QtQuick/plugins.qmltypes", "QtQuick/libqtquick2plugin", "QtQuick/qtquick2plugin",
)  # fmt: skip

PLUGINS = (
    "egldeviceintegrations/", "imageformats/libqjpeg", "imageformats/libqsvg", "imageformats/qjpeg",
    "imageformats/qsvg", "multimedia/", "platforminputcontexts/", "platforms/",
    "texttospeech/libqtexttospeech_speechd", "texttospeech/qtexttospeech_sapi",
    "texttospeech/qtexttospeech_winrt", "tls/", "wayland-graphics-integration-client/",
    "wayland-shell-integration/", "xcbglintegrations/",
)  # fmt: skip

_QML_FOLDER = "PySide6/qml/"
_PLUGIN_FOLDER = "PySide6/plugins/"
_LEFT_OUT = ("PySide6/translations/", "PySide6/resources/", "PySide6/libexec/")


def trimmed(
    binaries: Iterable[Entry], datas: Iterable[Entry], needs: Needs
) -> tuple[list[Entry], list[Entry]]:
    """Return the binaries and data files that stay."""
    candidates = [entry for entry in binaries if _may_stay(entry[0])]
    libraries = {_file_name(entry): entry for entry in candidates if _is_library(entry)}
    reached = _reached((entry for entry in candidates if not _is_library(entry)), libraries, needs)
    stay = [entry for entry in candidates if not _is_library(entry) or _file_name(entry) in reached]
    names = {_file_name(entry) for entry in stay}
    return stay, [
        entry
        for entry in datas
        if _may_stay(entry[0]) and (entry[2] != "SYMLINK" or PurePath(entry[1]).name in names)
    ]


def _may_stay(destination: str) -> bool:
    place = _place(destination)
    if place.startswith(_QML_FOLDER):
        within = place.removeprefix(_QML_FOLDER)
        return within.startswith(QML_FILES) or any(
            within.startswith(f"{module}/") for module in QML
        )
    if place.startswith(_PLUGIN_FOLDER):
        return place.removeprefix(_PLUGIN_FOLDER).startswith(PLUGINS)
    return not place.startswith(_LEFT_OUT)


def _is_library(entry: Entry) -> bool:
    """Tell whether it is there only because something needs it: Qt's own and the system's."""
    place = PurePosixPath(_place(entry[0]))
    is_qt = place.as_posix().startswith(("PySide6/lib/", "PySide6/Qt6"))
    at_the_top = len(place.parts) == 1 and place.name.startswith("lib")
    return is_qt or (at_the_top and not place.name.startswith("libpython"))


def _place(destination: str) -> str:
    """Return where it goes, said alike for Linux and Windows, whose Qt lies one folder higher."""
    return destination.replace("\\", "/").replace("PySide6/Qt/", "PySide6/")


def _reached(roots: Iterable[Entry], libraries: dict[str, Entry], needs: Needs) -> frozenset[str]:
    """Follow what the roots need, and what that needs."""
    waiting = [entry[1] for entry in roots if entry[2] in {"BINARY", "EXTENSION"}]
    found: set[str] = set()
    while waiting:
        for name in _known(needs(waiting.pop()), libraries):
            if name not in found:
                found.add(name)
                waiting.append(libraries[name][1])
    return frozenset(found)


def _known(names: Iterable[str], libraries: dict[str, Entry]) -> Iterator[str]:
    return (name for name in (PurePath(one).name for one in names) if name in libraries)


def _file_name(entry: Entry) -> str:
    return PurePosixPath(_place(entry[0])).name
