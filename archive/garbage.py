"""Python's cyclic garbage collector, held while a page is read, or a batch of articles is stored.

A page makes some ten thousand objects that live until it is read and are then freed by their reference counts. The
collector would look at all of them, and at everything that was imported, again and again, and find no cycle: 8 % of
extraction's time (median of four pairs of rounds over 345 pages), and a tenth of a batch's. What a page can make is
bounded, and so is a batch: memory is.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def held() -> Iterator[None]:
    """No collection within, unless another thread allows it; the caller's own choice holds again behind it."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
