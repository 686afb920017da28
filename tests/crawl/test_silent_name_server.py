"""A name server that does not answer keeps no process alive."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time

import pytest

from scraper.fetch import system_resolver

IMPATIENT = """
import asyncio, socket, time
socket.getaddrinfo = lambda *question, **more: time.sleep(30)
from scraper.fetch import system_resolver
async def ask():
    try:
        await asyncio.wait_for(system_resolver("diam.example"), 0.2)
    except TimeoutError:
        print("gave up")
asyncio.run(ask())
"""


@pytest.mark.fault("N2")
def test_the_process_ends_although_the_name_server_is_silent() -> None:
    begun = time.monotonic()
    done = subprocess.run([sys.executable, "-c", IMPATIENT], capture_output=True, text=True, timeout=25)
    assert (done.stdout, done.stderr) == ("gave up\n", "")
    assert time.monotonic() - begun < 15


def test_numbers_resolve_to_themselves_and_bad_names_are_errors() -> None:
    assert asyncio.run(system_resolver("127.0.0.1")) == ["127.0.0.1"]
    with pytest.raises((OSError, UnicodeError)):
        asyncio.run(system_resolver("a" * 300))
