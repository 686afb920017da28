"""What is freed stays with the process, up to a bound: measured in processes of their own."""

import ctypes
import subprocess
import sys

import pytest

from archive import heap

pytestmark = pytest.mark.skipif(not hasattr(ctypes.CDLL(None), "mallopt"), reason="not glibc: nothing is set there")

GROW_AND_SHRINK = """
import ctypes, sys
from archive import heap

libc = ctypes.CDLL(None)
libc.malloc.restype, libc.malloc.argtypes, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p]
libc.sbrk.restype, libc.sbrk.argtypes = ctypes.c_void_p, [ctypes.c_ssize_t]
if sys.argv[1] == "kept":
    assert heap.keep_what_is_freed()
pieces = [libc.malloc(100_000) for _ in range(int(sys.argv[2]))]
large = libc.sbrk(0)
for piece in reversed(pieces):
    libc.free(piece)
print(large - libc.sbrk(0))
"""


def given_back(setting: str, pieces: int) -> int:
    """Bytes by which the heap shrank when `pieces` of 100,000 bytes were freed."""
    command = [sys.executable, "-c", GROW_AND_SHRINK, setting, str(pieces)]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def test_a_pages_memory_is_kept() -> None:
    assert given_back("default", 50) > 4_000_000
    assert given_back("kept", 50) == 0


def test_no_more_than_the_bound_is_kept() -> None:
    assert 0 < 50_000_000 - given_back("kept", 500) < heap.KEPT_BYTES + 1_000_000
