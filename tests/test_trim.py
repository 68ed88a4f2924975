"""What the frozen program keeps of Qt."""

from tools.trim import trimmed

BINARIES = [
    ("PySide6/QtQuick.abi3.so", "/src/QtQuick.abi3.so", "EXTENSION"),
    ("PySide6/Qt/lib/libQt6Quick.so.6", "/src/libQt6Quick.so.6", "BINARY"),
    ("PySide6/Qt/lib/libQt6Core.so.6", "/src/libQt6Core.so.6", "BINARY"),
    ("PySide6/Qt/lib/libQt6WebEngineCore.so.6", "/src/libQt6WebEngineCore.so.6", "BINARY"),
    ("PySide6/Qt/qml/QtQuick/libqtquick2plugin.so", "/src/libqtquick2plugin.so", "BINARY"),
    ("PySide6/Qt/qml/QtWebEngine/libplugin.so", "/src/webplugin.so", "BINARY"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "/src/libqxcb.so", "BINARY"),
    ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", "/src/libqsqlite.so", "BINARY"),
    ("libgtk-3.so.0", "/src/libgtk-3.so.0", "BINARY"),
    ("libxcb.so.1", "/src/libxcb.so.1", "BINARY"),
    ("libpython3.11.so.1.0", "/src/libpython3.11.so.1.0", "BINARY"),
]
DATAS = [
    ("ui/qml/Main.qml", "/src/Main.qml", "DATA"),
    ("PySide6/Qt/qml/QtQuick/Layouts/qmldir", "/src/qmldir", "DATA"),
    ("PySide6/Qt/qml/QtQuick3D/qmldir", "/src/qmldir", "DATA"),
    ("PySide6/Qt/translations/qt_de.qm", "/src/qt_de.qm", "DATA"),
    ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK"),
    ("libQt6WebEngineCore.so.6", "PySide6/Qt/lib/libQt6WebEngineCore.so.6", "SYMLINK"),
]
NEEDS = {
    "/src/QtQuick.abi3.so": ["libQt6Quick.so.6"],
    "/src/libQt6Quick.so.6": ["libQt6Core.so.6", "libc.so.6"],
    "/src/libqxcb.so": ["libxcb.so.1"],
    "/src/webplugin.so": ["libQt6WebEngineCore.so.6"],
}


def test_what_the_screens_use_stays_with_all_that_it_needs_and_nothing_else():
    binaries, datas = trimmed(BINARIES, DATAS, lambda path: NEEDS.get(path, []))

    assert [entry[0] for entry in binaries] == [
        "PySide6/QtQuick.abi3.so",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/qml/QtQuick/libqtquick2plugin.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "libxcb.so.1",
        "libpython3.11.so.1.0",
    ]
    assert [entry[0] for entry in datas] == [
        "ui/qml/Main.qml",
        "PySide6/Qt/qml/QtQuick/Layouts/qmldir",
        "libQt6Quick.so.6",
    ]


def test_windows_has_other_folders_and_keeps_the_same():
    binaries, _ = trimmed(
        [
            ("PySide6\\QtQuick.pyd", "QtQuick.pyd", "EXTENSION"),
            ("PySide6\\Qt6Quick.dll", "Qt6Quick.dll", "BINARY"),
            ("PySide6\\Qt6WebEngineCore.dll", "Qt6WebEngineCore.dll", "BINARY"),
            ("PySide6\\qml\\QtQuick\\qtquick2plugin.dll", "qtquick2plugin.dll", "BINARY"),
            ("PySide6\\qml\\QtWebEngine\\plugin.dll", "webplugin.dll", "BINARY"),
            ("PySide6\\plugins\\platforms\\qwindows.dll", "qwindows.dll", "BINARY"),
            ("PySide6\\plugins\\sqldrivers\\qsqlite.dll", "qsqlite.dll", "BINARY"),
        ],
        [],
        lambda path: {"QtQuick.pyd": ["Qt6Quick.dll"]}.get(path, []),
    )

    assert [source for _, source, _ in binaries] == [
        "QtQuick.pyd", "Qt6Quick.dll", "qtquick2plugin.dll", "qwindows.dll",
    ]  # fmt: skip
