import logging

import pytest
from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QGuiApplication

from ui.app import QUIET, dress, prepare_platform

prepare_platform(offscreen=True, on_screen_keyboard=True)


@pytest.fixture(scope="session")
def qapp_cls():
    return QGuiApplication


@pytest.fixture(scope="session")
def qapp(qapp_cls):
    QLoggingCategory.setFilterRules(QUIET)
    application = QGuiApplication.instance() or qapp_cls(["heard"])
    dress(application)
    logging.getLogger("qt").setLevel(logging.DEBUG)
    return application
