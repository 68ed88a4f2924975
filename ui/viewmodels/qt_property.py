"""Qt's `Property`, with the type that its getter returns; the stubs know it as a property only.

At run time this is PySide's own class and nothing else.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar

    from PySide6.QtCore import Signal

    Value = TypeVar("Value", covariant=True)  # noqa: PLC0105 - one letter says it all here

    class Readable(Generic[Value]):
        """What reading a property of an object gives."""

        def __get__(self, owner: object, kind: type | None = None) -> Value:
            """Return the value."""
            ...

    class Property:
        """The decorator as used in this package: read-only, told by a signal or constant."""

        def __init__(
            self, kind: type | str, *, notify: Signal | None = None, constant: bool = False
        ) -> None: ...

        def __call__(self, getter: Callable[[Any], Value]) -> Readable[Value]:
            """Make the property."""
            ...

else:
    from PySide6.QtCore import Property

__all__ = ["Property"]
