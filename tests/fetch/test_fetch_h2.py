"""HTTP/2, where an operator asks for it: answered as HTTP/1.1 is, and a server's GOAWAY costs one retry."""

from __future__ import annotations

import asyncio
import ssl
from pathlib import Path

import pytest
import trustme
from fetch_desk import loopback

from scraper.config import load_config
from scraper.errors import BadConfig, FetchError, Truncated
from scraper.fetch import Fetcher, Limits, RetryPolicy
from tests import faultd

h2d = pytest.importorskip("tests.h2d", reason="the extra `http2` is not installed", exc_type=ImportError)
AUTHORITY = trustme.CA()


def statuses(folder: Path, requests: int, *, attempts: int = 3, **leaves: str) -> tuple[list[object], int, int]:
    """What each of some requests came to, and how many requests and connections the server saw."""
    bundle = folder / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(bundle))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    AUTHORITY.issue_cert("kabar.test").configure_cert(context)
    came: list[object] = []

    async def no_wait(seconds: float) -> None:
        return None

    async def play() -> tuple[int, int]:
        limits = Limits(retries=RetryPolicy(attempts=attempts, answered_attempts=attempts))
        options = {
            "agent": "warta-test",
            "allow_private": True,
            "resolver": loopback,
            "limits": limits,
            "sleep": no_wait,
        }
        async with (
            h2d.running(context, **leaves) as server,
            Fetcher(**options, ca_file=str(bundle), http2=True) as fetcher,  # type: ignore[arg-type]
        ):
            for _ in range(requests):
                try:
                    answer = await fetcher.get(f"https://kabar.test:{server.port}/page", deadline_seconds=2)
                    assert answer.capture is not None
                    assert answer.capture.payload == faultd.PAGE
                    came.append(answer.status)
                except FetchError as error:
                    came.append(type(error))
            return server.asked, server.connections

    return came, *asyncio.run(play())


def test_pages_come_over_one_connection(tmp_path: Path) -> None:
    assert statuses(tmp_path, 3) == ([200, 200, 200], 3, 1)


@pytest.mark.fault("N16")
def test_a_goaway_in_place_of_an_answer_costs_one_retry(tmp_path: Path) -> None:
    assert statuses(tmp_path, 2, at_1="before") == ([200, 200], 3, 2)


@pytest.mark.fault("N16")
def test_a_goaway_after_an_answer_costs_nothing(tmp_path: Path) -> None:
    came, asked, connections = statuses(tmp_path, 3, at_1="after", at_2="after")
    assert came == [200, 200, 200]
    assert (asked, connections) == (3, 3)


@pytest.mark.fault("N16", "N7")
def test_a_stream_that_is_reset_is_cut_and_asked_for_again(tmp_path: Path) -> None:
    assert statuses(tmp_path, 1, at_1="within") == ([200], 2, 2)
    assert statuses(tmp_path, 1, attempts=1, at_1="within")[0] == [Truncated]


def test_it_is_off_unless_asked_for(tmp_path: Path) -> None:
    assert load_config(tmp_path, {}).network.http2 is False
    (tmp_path / "warta.toml").write_text("[network]\nhttp2 = true\n")
    assert load_config(tmp_path, {}).network.http2 is True


def test_without_its_library_it_is_a_bad_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.path", [path for path in __import__("sys").path if "site-packages" not in path])
    monkeypatch.delitem(__import__("sys").modules, "h2", raising=False)
    (tmp_path / "warta.toml").write_text("[network]\nhttp2 = true\n")
    with pytest.raises(BadConfig, match=r"wartarsip\[http2\]"):
        load_config(tmp_path, {})
