"""Which of some strings of bytes stand in some files: read by a process of its own, which runs this file as a script.

A process that opens a database file beside SQLite and closes it again loses SQLite's locks on it, because such locks
belong to the process; the next who closes the archive then takes the write-ahead log away from under it
(https://www.sqlite.org/howtocorrupt.html, section 2.2).
"""

from __future__ import annotations

import json
import mmap
import os
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path


def in_files(paths: Iterable[Path], needles: Iterable[bytes]) -> set[bytes]:
    """Those of `needles` that stand in the bytes of any of the files. Raises OSError when one cannot be read."""
    wanted = list(needles)
    asked = {"paths": [os.fsencode(path).hex() for path in paths], "needles": [needle.hex() for needle in wanted]}
    command = [sys.executable, "-I", __file__]
    done = subprocess.run(command, input=json.dumps(asked), capture_output=True, text=True, check=False)
    if done.returncode:
        raise OSError(f"the files could not be searched: {done.stderr.strip().rpartition(chr(10))[2]}")
    return {wanted[number] for number in json.loads(done.stdout)}


def _found(paths: Iterable[Path], needles: list[bytes]) -> list[int]:
    """The numbers of those of `needles` that stand there."""
    left, found = set(range(len(needles))), list[int]()
    for path in paths:
        if not path.exists() or path.stat().st_size == 0:
            continue
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            here = {number for number in left if data.find(needles[number]) >= 0}
        found += here
        left -= here
    return found


if __name__ == "__main__":
    told = json.load(sys.stdin)
    json.dump(
        _found(
            [Path(os.fsdecode(bytes.fromhex(each))) for each in told["paths"]], [*map(bytes.fromhex, told["needles"])]
        ),
        sys.stdout,
    )
