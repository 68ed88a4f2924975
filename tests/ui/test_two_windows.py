"""Two windows of one program speak each their own language, at the same time."""

from PySide6.QtCore import QCoreApplication

from ui.app import Translations


def test_a_lobby_in_english_leaves_the_desk_in_chinese(qapp):
    lobby, desk = Translations("lobby"), Translations("desk")
    lobby.install("zh_CN")
    desk.install("zh_CN")
    sign_in = QCoreApplication.translate("SignInPage", "Who is at the desk?")
    assert sign_in != "Who is at the desk?"
    assert QCoreApplication.translate("HomePage", "More below") == "下面还有"

    lobby.install("en")

    assert QCoreApplication.translate("HomePage", "More below") == "More below"
    assert QCoreApplication.translate("SignInPage", "Who is at the desk?") == sign_in
    lobby.remove()
    desk.remove()
