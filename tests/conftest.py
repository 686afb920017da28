"""What every test starts from, and what long ones leave behind: their figures, for docs/reliability.md."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

SOAK = Path(__file__).resolve().parent.parent / "docs" / "soak.json"


@pytest.fixture(scope="session", autouse=True)
def heard_signals() -> None:
    """A shell's background job ignores SIGINT and one under ``nohup`` SIGHUP, and so would all that a test starts."""
    for number, handler in ((signal.SIGINT, signal.default_int_handler), (signal.SIGHUP, signal.SIG_DFL)):
        if signal.getsignal(number) is signal.SIG_IGN:
            signal.signal(number, handler)


@pytest.fixture
def measured(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Records one sentence with figures as the result of this test. Call it last: what fails records nothing.

    The short form of a long test, one without the mark ``soak``, leaves no figure.
    """

    def record(result: str) -> None:
        if request.node.get_closest_marker("soak") is None:
            return
        known = json.loads(SOAK.read_text(encoding="utf-8")) if SOAK.exists() else {}
        name = request.node.nodeid.partition("[")[0]
        known[name] = {"on": f"{datetime.now(UTC):%Y-%m-%d}", "result": result}
        SOAK.write_text(json.dumps(dict(sorted(known.items())), indent=2, ensure_ascii=False) + "\n", encoding="utf-8")

    return record
