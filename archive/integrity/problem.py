"""What a check found. Standard library only."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is not as it must be."""

    check: str  # which promise is broken, e.g. "fingerprint"
    subject: str  # the file, row or address
    message: str

    def __str__(self) -> str:
        """All of it on one line, for people."""
        return f"{self.check}: {self.subject} {self.message}"
