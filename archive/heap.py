"""How much memory the C library keeps for later, instead of giving it back and asking for it anew with each page.

Pages of some 200 KB come, are inflated, read and freed. By itself glibc gives the end of the heap back each time, and
the system hands it out again page by page, each cleared and noted: a fifth of what a fetched page cost us, and a
twentieth of reading one (docs/benchmarks.md). Elsewhere (musl, macOS) nothing is changed.
"""

from __future__ import annotations

import ctypes

KEPT_BYTES = 8 << 20
"""Free memory at the heap's end that stays ours. 4 MiB gained a third of what 8 do; 16 add nothing."""

OWN_MAPPING_BYTES = 4 << 20
"""From this size on a piece is mapped by itself, and given back when it is freed."""

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3  # <malloc.h>


def keep_what_is_freed() -> bool:
    """Hold on to `KEPT_BYTES`, for the whole process. False where the C library knows no such setting (mallopt(3))."""
    set_option = getattr(ctypes.CDLL(None), "mallopt", None)
    if set_option is None:
        return False
    return bool(set_option(_M_MMAP_THRESHOLD, OWN_MAPPING_BYTES) and set_option(_M_TRIM_THRESHOLD, KEPT_BYTES))
