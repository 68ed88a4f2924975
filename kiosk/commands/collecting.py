"""Python's collector of cyclic garbage, kept out of the start and out of every tap.

What the start makes (modules, content, pages) stays until the end. Without this the collector
walks over it eight times before the first picture, and now and then in the middle of a tap:
docs/performance.md, "A tap".
"""

import gc


def hold_back() -> None:
    """Collect nothing until the screens are shown."""
    gc.disable()


def begin() -> None:
    """Collect from now on, and never again look at what is there already."""
    gc.freeze()
    gc.enable()


def look_at_everything() -> None:
    """Look at what was there at `begin` as well, because it may be garbage now."""
    gc.unfreeze()
