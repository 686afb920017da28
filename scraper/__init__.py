"""Reads publishers' pages politely and makes articles of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scraper.extraction import EXTRACTOR_VERSION, extract

__all__ = ["EXTRACTOR_VERSION", "extract"]


def __getattr__(name: str) -> object:
    """What `__all__` names, read when it is asked for: importing it takes a third of a second (PEP 562)."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from scraper import extraction

    return getattr(extraction, name)
