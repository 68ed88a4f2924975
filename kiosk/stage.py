"""Where in a conversation one stands: the moments of a play, and of a phrase."""

from enum import StrEnum


class Stage(StrEnum):
    """Where in the conversation a step stands."""

    SEE = "see"
    LISTEN = "listen"
    EMPATHISE = "empathise"
    CONFIRM = "confirm"
    VERIFY = "verify"
    OFFER = "offer"
    ACT = "act"
    CLOSE = "close"
    ESCALATE = "escalate"
    REFLECT = "reflect"
