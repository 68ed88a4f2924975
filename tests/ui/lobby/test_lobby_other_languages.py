"""Languages that nobody ships yet: longer words, accents, right to left."""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QTranslator
from PySide6.QtTest import QTest

from kiosk.settings import Settings
from ui.pilot.hands import Hands
from ui.pilot.lobby_pages import KNOWN, PAGES

TEXTS = Path(__file__).resolve().parents[3] / "resources" / "i18n" / "lobby_zh_CN.ts"
ACCENTED = str.maketrans("aeiouAEIOUcnszy", "áëïöûÁËÏÖÛçñšžý")
SIZES = ((1280, 800), (800, 1280))


def lengthened(text):
    """A third longer, accented, in brackets, so that what was not translated is seen."""
    words = text.translate(ACCENTED).split(" ")
    longer = [word + word[-1] * (len(word) // 4) if word.isalpha() else word for word in words]
    return "⟦" + " ".join(longer) + "⟧"


@pytest.fixture(scope="session")
def pseudo(tmp_path_factory, qapp):
    folder = tmp_path_factory.mktemp("i18n")
    tree = ET.parse(TEXTS)
    for message in tree.getroot().iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        for form in translation.findall("numerusform") or [translation]:
            form.text = lengthened(source)
    tree.write(folder / "pseudo.ts", encoding="utf-8")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    done = [tool, "-silent", folder / "pseudo.ts", "-qm", folder / "pseudo.qm"]
    subprocess.run(done, check=True)
    translator = QTranslator(qapp)
    assert translator.load(str(folder / "pseudo.qm"))
    return translator


@pytest.fixture
def show_pseudo(open_lobby, pseudo):
    def show(page):
        screen = open_lobby(Settings(language="en"), known=lambda: KNOWN.get(page, ()))
        QCoreApplication.installTranslator(pseudo)
        screen.screen.retranslate()
        PAGES[page](screen.lobby)
        QTest.qWaitForWindowExposed(screen.screen.window)
        return screen

    yield show
    QCoreApplication.removeTranslator(pseudo)


def resize(window, size):
    window.resize(*size)
    Hands(window).wait_until(lambda: window.contentItem().width() == size[0], f"size {size}")
    window.grabWindow()


def texts(window):
    for item in Hands(window).all_items():
        if item.inherits("QQuickText") and item.property("text"):
            yield item


@pytest.mark.parametrize("care", [False, pytest.param(True, marks=pytest.mark.long)])
@pytest.mark.parametrize("page", PAGES)
def test_longer_words_fit_everywhere(show_pseudo, page, care):
    screen = show_pseudo(page)
    screen.stage.use_care(care)
    window = screen.screen.window
    for size in SIZES:
        resize(window, size)
        for item in texts(window):
            text = item.property("text")
            assert not item.property("truncated"), (size, text)
            assert item.property("contentWidth") <= item.width() + 1.5, (size, text)
            assert item.property("contentHeight") <= item.height() + 1.5, (size, text)


def test_no_text_of_the_interface_escapes_translation(show_pseudo):
    window = show_pseudo("home").screen.window
    content = {
        "How was our service today?",
        "简体",
        "繁體",
        "English",
        "听见 Heard",
        "Demonstration Branch",
    }
    faces = {"Very satisfied", "Satisfied", "Fairly satisfied", "Dissatisfied", "Very dissatisfied"}
    plain = {item.property("text") for item in texts(window)} - content - faces

    assert plain
    assert all(text.startswith("⟦") for text in plain), plain


@pytest.mark.parametrize("care", [False, pytest.param(True, marks=pytest.mark.long)])
@pytest.mark.parametrize("page", PAGES)
def test_right_to_left_mirrors_the_page_and_nothing_leaves_it(open_lobby, page, care):
    screen = open_lobby(Settings(language="en"), known=lambda: KNOWN.get(page, ()))
    screen.stage.use_care(care)
    window = screen.screen.window
    PAGES[page](screen.lobby)
    QTest.qWaitForWindowExposed(window)
    for size in SIZES:
        resize(window, size)
        straight = places(window)
        screen.stage.mirror(mirrored=True)
        window.grabWindow()
        mirrored = places(window)
        screen.stage.mirror(mirrored=False)

        assert straight.keys() == mirrored.keys()
        for name, (left, width) in mirrored.items():
            assert -1 <= left <= window.width() - width + 1, (size, name)
            assert abs(left - (window.width() - straight[name][0] - width)) <= 3, (size, name)


def test_what_points_along_the_line_turns_with_it(open_lobby):
    screen = open_lobby(Settings(language="en"))
    PAGES["complaint-tell"](screen.lobby)
    before = arrows(screen.screen.window)
    screen.stage.mirror(mirrored=True)
    after = arrows(screen.screen.window)

    assert before == {"back": False, "next": False}
    assert after == {"back": True, "next": True}


def arrows(window):
    return {
        item.property("name"): item.property("mirror")
        for item in Hands(window).all_items()
        if item.property("name") in {"back", "next"}
    }


def places(window):
    return {
        item.objectName(): (item.mapToScene(QPointF(0, 0)).x(), item.width())
        for item in Hands(window).all_items()
        if item.objectName() and item.inherits("QQuickAbstractButton")
    }
