"""Environments of their own for the tools that we are measured beside: never dependencies of ours.

Each is made from a pinned list, ``benchmarks/NAME.txt``, into ``benchmarks/.environments/NAME``, once.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

HERE = Path(__file__).parent


class NoEnvironment(Exception):
    """It is not there and cannot be made: the message is pip's last word."""


def interpreter(name: str) -> Path:
    """The interpreter of the environment, made where it is missing or its list has changed.

    Raises NoEnvironment, where the package index cannot be reached for instance.
    """
    wanted = HERE / f"{name}.txt"
    folder = HERE / ".environments" / name
    python, stamp = folder / "bin" / "python", folder / "made-from"
    digest = hashlib.sha256(wanted.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text() != digest:
        venv.create(folder, clear=True)
        # Our own pip serves the new environment: the one that Python ships may be too old for the list.
        command = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "-r", str(wanted)]
        made = subprocess.run(command, capture_output=True, text=True)
        if made.returncode:
            raise NoEnvironment((made.stderr.strip().splitlines() or ["pip failed"])[-1])
        stamp.write_text(digest)
    return python


def clean_environ() -> dict[str, str]:
    """The process's environment without what would lead another interpreter to our packages."""
    return {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}
