"""No connection goes to an address that is not public, however it is spelled and whatever DNS says later."""

from __future__ import annotations

import asyncio
import socket
from itertools import cycle

import pytest

from scraper.errors import AddressRefused, BadAnswer, FetchError, Unreachable
from scraper.fetch import Fetcher, Limits, RetryPolicy
from scraper.fetch.guard import is_allowed, is_public, require_allowed_literal
from tests import faultd

ONCE = Limits(retries=RetryPolicy(attempts=1))
LOOPBACK = ["127.0.0.1", "127.1.2.3", "127.255.255.254"]
NOT_PUBLIC_V4 = [
    *LOOPBACK,
    *("0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.100.100.200", "169.254.169.254"),
    *("169.254.0.1", "172.16.0.1", "172.31.255.255", "192.0.0.1", "192.0.0.192", "192.0.2.1", "192.88.99.1"),
    *("192.168.0.1", "198.18.0.1", "198.19.255.255", "198.51.100.1", "203.0.113.1", "224.0.0.1", "239.1.1.1"),
    *("240.0.0.1", "255.255.255.255", "168.63.129.16"),
]
NOT_PUBLIC_V6 = [
    *("::", "::1", "fe80::1", "fe80::1%eth0", "fec0::1", "fc00::1", "fd00:ec2::254", "ff02::1", "100::1"),
    *("2001::1", "2001:db8::1", "2002:7f00:1::", "2002:808:808::1", "3fff::1", "5f00::1", "64:ff9b:1::1"),
]
PUBLIC = ["8.8.8.8", "103.10.66.1", "172.32.0.1", "192.0.1.1", "2606:4700::1111", "2400:cb00::1", "64:ff9b::808:808"]


def spellings(address: str) -> list[str]:
    """One IPv4 address in the forms that a C library, a browser or an IPv6 stack reads as the same."""
    a, b, c, d = (int(part) for part in address.split("."))
    number = int.from_bytes(socket.inet_aton(address))
    return [
        address,
        str(number),
        hex(number),
        f"0{number:o}",
        f"{a}.{(b << 16) + (c << 8) + d}",
        f"{a}.{b}.{(c << 8) + d}",
        f"0{a:o}.0{b:o}.0{c:o}.0{d:o}",
        f"{a:#x}.{b:#x}.{c:#x}.{d:#x}",
        f"::ffff:{address}",
        f"::{address}",
        f"64:ff9b::{address}",
        f"2002:{a:02x}{b:02x}:{c:02x}{d:02x}::1",
    ]


LITERALS = [text for address in NOT_PUBLIC_V4 for text in spellings(address)] + NOT_PUBLIC_V6


@pytest.mark.fault("N10")
@pytest.mark.parametrize("literal", LITERALS)
def test_no_spelling_of_an_address_that_is_not_public_passes(literal: str) -> None:
    assert not is_public(literal)
    with pytest.raises(AddressRefused):
        require_allowed_literal(literal, is_public)


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_passes(address: str) -> None:
    assert is_public(address)
    require_allowed_literal(address, is_public)


def test_a_name_is_no_literal() -> None:
    require_allowed_literal("kabar.test", is_public)
    assert not is_public("kabar.test")


@pytest.mark.parametrize("address", [*LOOPBACK, "10.0.0.1", "172.16.0.1", "192.168.0.1", "::1", "fd12::1"])
def test_an_operator_may_allow_private_addresses(address: str) -> None:
    assert is_allowed(address, allow_private=True)


@pytest.mark.parametrize(
    "address",
    ["169.254.169.254", "fe80::1", "fd00:ec2::254", "100.100.100.200", "192.0.0.192", "168.63.129.16", "0.0.0.0", "::"],
)
def test_metadata_and_link_local_addresses_are_never_allowed(address: str) -> None:
    assert not is_allowed(address, allow_private=True)


def failures(urls: list[str], **options: object) -> tuple[list[type[FetchError]], int]:
    """How asking `urls`, their port replaced by that of a canary on loopback, failed; and the canary's visitors."""

    async def play() -> tuple[list[type[FetchError]], int]:
        kinds = []
        settings = {"agent": "warta-test", "limits": ONCE} | options
        async with faultd.running() as canary, Fetcher(**settings) as fetcher:  # type: ignore[arg-type]
            for url in urls:
                with pytest.raises(FetchError) as caught:
                    await fetcher.get(url.replace(":1/", f":{canary.port}/"), deadline_seconds=2)
                kinds.append(caught.type)
            return kinds, canary.connections

    return asyncio.run(play())


@pytest.mark.fault("N10")
def test_no_literal_reaches_loopback() -> None:
    hosts = [f"[{text}]" if ":" in text else text for address in LOOPBACK for text in spellings(address)]
    kinds, visitors = failures([f"http://{host}:1/page" for host in hosts])
    assert visitors == 0
    assert set(kinds) <= {AddressRefused, BadAnswer}  # httpx cannot read some spellings at all


@pytest.mark.fault("N10")
def test_a_name_that_leads_to_loopback_is_refused() -> None:
    async def inside(host: str) -> list[str]:
        return ["127.0.0.1"]

    assert failures(["http://kabar.test:1/page"], resolver=inside) == ([AddressRefused], 0)


@pytest.mark.fault("N10")
def test_one_address_that_is_not_public_among_others_refuses_the_name() -> None:
    async def mixed(host: str) -> list[str]:
        return ["2606:4700::1111", "127.0.0.1"]

    assert failures(["http://kabar.test:1/page"], resolver=mixed) == ([AddressRefused], 0)


@pytest.mark.fault("N11")
def test_a_name_that_changes_its_address_between_look_ups_never_reaches_the_canary() -> None:
    """A first look-up gives an allowed address, the second the canary: who resolves twice is caught.

    Both live on loopback, as no test may dial outside: the canary's address stands for the forbidden one.
    """
    answers = cycle([["127.0.0.9"], ["0.0.0.0"]])  # nobody listens at the first; the second is never allowed

    async def rebinding(host: str) -> list[str]:
        return next(answers)

    urls = ["http://kabar.test:1/page"] * 200
    kinds, visitors = failures(urls, resolver=rebinding, allow_private=True)
    assert visitors == 0
    assert kinds == [Unreachable, AddressRefused] * 100


def test_the_address_that_was_judged_is_the_one_that_is_dialled() -> None:
    async def play() -> None:
        asked: list[str] = []

        async def once(host: str) -> list[str]:
            asked.append(host)
            return ["127.0.0.1"]

        async with (
            faultd.running() as server,
            Fetcher(agent="warta-test", resolver=once, allow_private=True) as fetcher,
        ):
            await fetcher.get(server.url("/page", host="kabar.test"))
            assert server.seen[0]["host"] == f"kabar.test:{server.port}"
        assert asked == ["kabar.test"]

    asyncio.run(play())


def test_the_next_address_is_tried_when_one_is_down() -> None:
    async def two(host: str) -> list[str]:
        return ["127.0.0.9", "127.0.0.1"]

    async def play() -> None:
        async with (
            faultd.running() as server,
            Fetcher(agent="warta-test", resolver=two, allow_private=True) as fetcher,
        ):
            assert (await fetcher.get(server.url("/page", host="kabar.test"))).status == 200

    asyncio.run(play())


@pytest.mark.fault("N15")
@pytest.mark.parametrize("failure", [socket.gaierror(-2, "not known"), UnicodeError("label too long"), OSError("down")])
def test_a_name_that_cannot_be_resolved_is_unreachable(failure: Exception) -> None:
    async def broken(host: str) -> list[str]:
        raise failure

    assert failures(["http://kabar.test:1/page"], resolver=broken)[0] == [Unreachable]


def test_a_name_without_addresses_is_unreachable() -> None:
    async def empty(host: str) -> list[str]:
        return []

    assert failures(["http://kabar.test:1/page"], resolver=empty)[0] == [Unreachable]


@pytest.mark.fault("N2")
def test_a_slow_resolver_meets_the_deadline() -> None:
    async def slow(host: str) -> list[str]:
        await asyncio.sleep(60)
        return []

    async def play() -> None:
        async with Fetcher(agent="warta-test", resolver=slow) as fetcher:
            with pytest.raises(FetchError, match=r"within 0\.1 s"):
                await fetcher.get("http://kabar.test/", deadline_seconds=0.1)

    asyncio.run(play())


@pytest.mark.parametrize(("host", "names_it"), [("127.0.0.1", True), ("10.1.2.3", True), ("169.254.169.254", False)])
def test_the_refusal_of_a_private_address_names_the_setting(host: str, names_it: bool) -> None:
    with pytest.raises(AddressRefused) as caught:
        require_allowed_literal(host, is_public)
    assert ("[network] allow_private_addresses" in str(caught.value)) is names_it
