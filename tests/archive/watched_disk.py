"""SQLite's own file system layer with an ear at it: every write is noted, and any can be made to fail.

The default VFS is copied; after its real ``xOpen`` the method table of the file is replaced by a copy in which
``xWrite``, ``xTruncate`` and ``xSync`` are ours (https://sqlite.org/vfs.html). The sums of pages are no file of
SQLite's: for those ``os.pwrite``, ``os.ftruncate`` and ``os.fsync`` are. So the code under test runs unchanged, in a
process of its own, since the default VFS and ``os`` are the process's.
"""

from __future__ import annotations

import ctypes
import errno
import os
import random
import sqlite3  # noqa: F401  # loads the library that is looked for
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

OK, IOERR_WRITE, IOERR_FSYNC, IOERR_TRUNCATE = 0, 778, 1034, 1546
SECTOR_BYTES = 512


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that happened to the disk, or ``told``: what was acknowledged at that moment."""

    kind: str  # "write", "truncate", "sync", "delete", "told"
    path: str
    offset: int = 0  # of "truncate": the size afterwards
    data: bytes = b""


class _File(ctypes.Structure):
    pass


_P, _I, _L = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
_WRITE = ctypes.CFUNCTYPE(_I, _P, _P, _I, _L)
_TRUNCATE = ctypes.CFUNCTYPE(_I, _P, _L)
_SYNC = ctypes.CFUNCTYPE(_I, _P, _I)
_CLOSE = ctypes.CFUNCTYPE(_I, _P)
_OPEN = ctypes.CFUNCTYPE(_I, _P, _P, _P, _I, ctypes.POINTER(_I))  # the name as a pointer: SQLite keeps it
_DELETE = ctypes.CFUNCTYPE(_I, _P, ctypes.c_char_p, _I)


class _Methods(ctypes.Structure):
    _fields_ = [("version", _I), ("close", _CLOSE), ("read", _P), ("write", _WRITE), ("truncate", _TRUNCATE),
                ("sync", _SYNC), ("rest", _P * 13)]  # fmt: skip


class _Vfs(ctypes.Structure):
    _fields_ = [("version", _I), ("size", _I), ("path_size", _I), ("next", _P), ("name", ctypes.c_char_p),
                ("app", _P), ("open", _OPEN), ("delete", _DELETE), ("rest", _P * 14)]  # fmt: skip


_File._fields_ = [("methods", ctypes.POINTER(_Methods))]


def _library() -> ctypes.CDLL:
    """The library that Python's sqlite3 uses. Raises OSError where it is built in."""
    import _sqlite3

    for line in Path("/proc/self/maps").read_text().splitlines():
        if "libsqlite3" in line:
            return ctypes.CDLL(line.split()[-1])
    library = ctypes.CDLL(_sqlite3.__file__)
    if not hasattr(library, "sqlite3_vfs_find"):
        raise OSError("SQLite is built into Python here: nobody can listen")
    return library


class WatchedDisk:
    """Make it once, before the first connection of the process; every connection is watched from then on."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.fail_at: int | None = None  # the number of the write, truncation or sync that fails, from 0
        self.count = 0
        self._paths: dict[int, str] = {}
        self._tables: dict[int, _Methods] = {}
        library = _library()
        library.sqlite3_vfs_find.restype = ctypes.POINTER(_Vfs)
        self._real = library.sqlite3_vfs_find(None).contents
        self._vfs = _Vfs.from_buffer_copy(self._real)
        self._vfs.name, self._vfs.next = b"watched", None
        self._vfs.open, self._vfs.delete = _OPEN(self._open), _DELETE(self._delete)
        assert library.sqlite3_vfs_register(ctypes.byref(self._vfs), 1) == OK
        self._os = {name: getattr(os, name) for name in ("pwrite", "ftruncate", "fsync")}
        os.pwrite = lambda at, data, offset: self._ours("pwrite", at, Step("write", _name(at), offset, bytes(data)))
        os.ftruncate = lambda at, size: self._ours("ftruncate", at, Step("truncate", _name(at), size))
        os.fsync = lambda at: self._ours("fsync", at, Step("sync", _name(at)))

    def _ours(self, call: str, descriptor: int, step: Step) -> object:
        if step.path.endswith(".sums"):
            if self._fails():
                raise OSError(errno.EIO, os.strerror(errno.EIO), step.path)
            self.steps.append(step)
        if call == "fsync":
            return None
        arguments = [step.data] if call == "pwrite" else []
        return self._os[call](descriptor, *arguments, step.offset)

    def told(self, what: str) -> None:
        """Note that `what` was acknowledged."""
        self.steps.append(Step("told", what))

    def _open(self, vfs: int, name: int | None, file: int, flags: int, out: object) -> int:
        code = self._real.open(ctypes.addressof(self._real), name, file, flags, out)
        handle = _File.from_address(file)
        if code == OK and name and handle.methods:
            self._paths[file] = ctypes.string_at(name).decode()
            handle.methods = ctypes.pointer(self._watched(handle.methods))
        return code

    def _watched(self, real: object) -> _Methods:
        key = ctypes.cast(real, _P).value or 0
        if key not in self._tables:
            methods, ours = real.contents, _Methods.from_buffer_copy(real.contents)
            ours.write = _WRITE(lambda f, data, size, at: self._write(methods, f, data, size, at))
            ours.truncate = _TRUNCATE(lambda f, size: self._truncate(methods, f, size))
            ours.sync = _SYNC(lambda f, flags: self._sync(methods, f, flags))
            self._tables[key] = ours
        return self._tables[key]

    def _write(self, real: _Methods, file: int, data: int, size: int, offset: int) -> int:
        if self._fails():
            return IOERR_WRITE
        self.steps.append(Step("write", self._paths[file], offset, ctypes.string_at(data, size)))
        return real.write(file, data, size, offset)

    def _truncate(self, real: _Methods, file: int, size: int) -> int:
        if self._fails():
            return IOERR_TRUNCATE
        self.steps.append(Step("truncate", self._paths[file], size))
        return real.truncate(file, size)

    def _sync(self, real: _Methods, file: int, flags: int) -> int:
        if self._fails():
            return IOERR_FSYNC
        self.steps.append(Step("sync", self._paths[file]))
        return OK  # nothing is gained by waiting for the disk of the machine that tests

    def _delete(self, vfs: int, name: bytes, sync_folder: int) -> int:
        self.steps.append(Step("delete", name.decode()))
        return self._real.delete(ctypes.addressof(self._real), name, sync_folder)

    def _fails(self) -> bool:
        self.count += 1
        return self.fail_at is not None and self.count - 1 == self.fail_at


def _name(descriptor: int) -> str:
    return str(Path(f"/proc/self/fd/{descriptor}").readlink())


def after_a_cut(steps: Iterable[Step], before: dict[str, bytes], chance: random.Random) -> dict[str, bytes]:
    """The files as a disk may hold them when power fails after `steps`.

    What was synced is there. Of what was written since, each write is there, missing, or there in part.
    """
    files = {path: bytearray(data) for path, data in before.items()}
    waiting: dict[str, list[Step]] = {}
    for step in steps:
        if step.kind == "sync":
            for each in waiting.pop(step.path, []):
                _apply(files, each)
        elif step.kind == "delete":
            waiting.pop(step.path, None)
            files.pop(step.path, None)
        elif step.kind != "told":
            waiting.setdefault(step.path, []).append(step)
    for left in waiting.values():
        for step in left:
            fate = chance.random()
            if fate < 0.4:
                _apply(files, step)
            elif fate < 0.7 and step.kind == "write":
                _apply(files, _torn(step, chance))
    return {path: bytes(data) for path, data in files.items()}


def _torn(step: Step, chance: random.Random) -> Step:
    sectors = range(0, len(step.data), SECTOR_BYTES)
    return Step("write", step.path, step.offset, step.data[: chance.choice(sectors)])


def _apply(files: dict[str, bytearray], step: Step) -> None:
    data = files.setdefault(step.path, bytearray())
    if step.kind == "truncate":
        del data[step.offset :]
        data.extend(bytes(step.offset - len(data)))
        return
    data.extend(bytes(max(step.offset + len(step.data) - len(data), 0)))
    data[step.offset : step.offset + len(step.data)] = step.data
