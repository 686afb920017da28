"""Nothing foreign crosses the border: exceptions, certificates, proxies."""

from __future__ import annotations

import asyncio
import pickle
import ssl
from base64 import b64encode
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import httpcore
import httpx
import pytest
import trustme
from fetch_desk import ONCE, failure_of, loopback
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper import errors
from scraper.errors import (
    BadAnswer,
    BadConfig,
    FetchError,
    HttpStatus,
    ScraperError,
    Unreachable,
    Unreadable,
    Untrusted,
)
from scraper.fetch import Fetcher
from scraper.fetch.redirects import next_address
from scraper.fetch.translate import foreign_errors_named
from tests import faultd


def tree(base: type[BaseException]) -> Iterator[type[BaseException]]:
    """A class and everything below it."""
    yield base
    for child in base.__subclasses__():
        yield from tree(child)


def exceptions_of(module: object) -> set[type[Exception]]:
    """Every exception class that a library offers, its private relatives included."""
    public = {item for item in vars(module).values() if isinstance(item, type) and issubclass(item, Exception)}
    return {kind for item in public for kind in tree(item) if kind.__module__.startswith(("httpx", "httpcore"))}  # type: ignore[misc]


FOREIGN = sorted(exceptions_of(httpx) | exceptions_of(httpcore), key=lambda kind: (kind.__module__, kind.__name__))


def made(kind: type[Exception]) -> Exception:
    """An exception of `kind`, however its class wants to be made."""
    request = httpx.Request("GET", "http://kabar.test/")
    for arguments, options in (
        ((), {}),
        (("oops",), {}),
        (("oops",), {"request": request, "response": httpx.Response(500, request=request)}),
    ):
        try:
            return kind(*arguments, **options)
        except TypeError:
            continue
    raise AssertionError(f"cannot make {kind}")


@pytest.mark.parametrize("kind", [*FOREIGN, OSError, ssl.SSLError, TimeoutError, UnicodeError, ConnectionResetError])
def test_every_foreign_exception_has_a_name_of_ours(kind: type[Exception]) -> None:
    foreign = made(kind)
    with pytest.raises(FetchError) as caught, foreign_errors_named("http://ani:kunci@kabar.test/?token=rahasia"):
        raise foreign
    assert caught.value.__cause__ is foreign
    assert "kunci" not in str(caught.value)
    assert "rahasia" not in str(caught.value)


def test_the_trees_are_as_large_as_we_think() -> None:
    assert len(FOREIGN) >= 40


def test_bugs_pass_through() -> None:
    with pytest.raises(ZeroDivisionError), foreign_errors_named("http://kabar.test/"):
        raise ZeroDivisionError


def test_our_own_errors_stay_what_they_are() -> None:
    with pytest.raises(HttpStatus), foreign_errors_named("http://kabar.test/"):
        raise HttpStatus(404)


@pytest.mark.parametrize("kind", sorted(tree(ScraperError), key=lambda kind: kind.__name__))
def test_errors_survive_the_way_between_processes(kind: type[Exception]) -> None:
    arguments = {HttpStatus: (503, 7.5), Unreadable: ("page.html", "is a folder")}.get(kind, ("what happened",))
    error = kind(*arguments)
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is kind
    assert (str(again), vars(again)) == (str(error), vars(error))
    if isinstance(error, FetchError):
        assert (again.reason, again.retryable) == (error.reason, error.retryable)


def test_the_error_module_draws_every_class() -> None:
    for kind in tree(ScraperError):
        assert kind.__name__ in (errors.__doc__ or "")


# Redirect targets


@given(st.text(max_size=60))
@settings(max_examples=200)
def test_any_location_is_an_address_or_a_bad_answer(location: str) -> None:
    try:
        target = next_address("http://kabar.test/a/b?c=d", location)
    except BadAnswer:
        return
    assert httpx.URL(target).userinfo == b""
    assert "#" not in target


@pytest.mark.parametrize(
    ("location", "target"),
    [
        ("/x", "http://kabar.test/x"),
        ("x", "http://kabar.test/a/x"),
        ("?p=2", "http://kabar.test/a/b?p=2"),
        ("//lain.test/x", "http://lain.test/x"),
        ("https://kabar.test/x#akhir", "https://kabar.test/x"),
        ("/caf\u00c3\u00a9", "http://kabar.test/caf%C3%A9"),  # UTF-8 bytes, as Latin-1
        ("/caf\u00e9", "http://kabar.test/caf%C3%A9"),
    ],
)
def test_a_location_is_resolved(location: str, target: str) -> None:
    assert next_address("http://kabar.test/a/b", location) == target


@given(st.lists(st.text(max_size=60), min_size=10, max_size=20))
@settings(max_examples=10, deadline=None)
def test_any_text_for_an_address_ends_in_an_error_of_ours(texts: list[str]) -> None:
    async def nowhere(host: str) -> list[str]:
        return []

    async def play() -> None:
        async with Fetcher(agent="warta-test", resolver=nowhere, limits=ONCE) as fetcher:
            for url in (before + text for text in texts for before in ("", "http://", "http://kabar.test/")):
                with pytest.raises(FetchError):
                    await fetcher.get(url)

    asyncio.run(play())


# TLS


AUTHORITY = trustme.CA()
STRANGER = trustme.CA()
EXPIRED = datetime(2020, 1, 1, tzinfo=UTC)


def tls_answer(leaf: trustme.LeafCert | None, folder: Path, *, host: str = "kabar.test", scheme: str = "https") -> int:
    """The status of a page asked over TLS from a server that shows `leaf`, with AUTHORITY trusted."""
    bundle = folder / "authority.pem"
    AUTHORITY.cert_pem.write_to_path(str(bundle))
    context = None
    if leaf is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        leaf.configure_cert(context)

    async def play() -> int:
        options = {"agent": "warta-test", "allow_private": True, "resolver": loopback, "limits": ONCE}
        async with faultd.running(context) as server, Fetcher(**options, ca_file=str(bundle)) as fetcher:  # type: ignore[arg-type]
            answer = await fetcher.get(f"{scheme}://{host}:{server.port}/page", deadline_seconds=0.5)
            return answer.status

    return asyncio.run(play())


def test_a_certificate_of_a_configured_authority_is_trusted(tmp_path: Path) -> None:
    assert tls_answer(AUTHORITY.issue_cert("kabar.test"), tmp_path) == 200


@pytest.mark.fault("N14")
@pytest.mark.parametrize(
    "leaf",
    [
        lambda: AUTHORITY.issue_cert("kabar.test", not_before=EXPIRED, not_after=EXPIRED.replace(year=2021)),
        lambda: AUTHORITY.issue_cert("lain.test"),
        lambda: AUTHORITY.issue_cert("127.0.0.1"),
        lambda: STRANGER.issue_cert("kabar.test"),
    ],
    ids=["expired", "another name", "the address, not the name", "another authority"],
)
def test_a_certificate_that_does_not_hold_is_refused_for_good(
    leaf: Callable[[], trustme.LeafCert], tmp_path: Path
) -> None:
    with pytest.raises(Untrusted) as caught:
        tls_answer(leaf(), tmp_path)
    assert not caught.value.retryable


@pytest.mark.fault("N14")
def test_a_server_that_speaks_plainly_on_a_tls_port_is_unreachable(tmp_path: Path) -> None:
    with pytest.raises(FetchError):
        tls_answer(None, tmp_path)


@pytest.mark.fault("N14")
def test_tls_spoken_to_a_client_that_does_not_is_contained(tmp_path: Path) -> None:
    with pytest.raises(FetchError):
        tls_answer(AUTHORITY.issue_cert("kabar.test"), tmp_path, scheme="http")


@pytest.mark.fault("N2", "N14")
def test_a_server_that_never_shakes_hands_is_unreachable() -> None:
    async def play() -> None:
        async def mute(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.read()
            writer.transport.abort()

        listener = await asyncio.start_server(mute, "127.0.0.1", 0)
        port = listener.sockets[0].getsockname()[1]
        async with listener, Fetcher(agent="warta-test", allow_private=True, limits=ONCE) as fetcher:
            with pytest.raises(FetchError, match=r"within 0\.2 s"):
                await fetcher.get(f"https://127.0.0.1:{port}/", deadline_seconds=0.2)
            await asyncio.sleep(0.05)  # the listener's end closes too

    asyncio.run(play())


def test_a_file_without_certificates_is_a_bad_configuration(tmp_path: Path) -> None:
    empty = tmp_path / "empty.pem"
    empty.touch()
    for path in (empty, tmp_path / "missing.pem"):
        with pytest.raises(BadConfig, match=path.name):
            Fetcher(agent="warta-test", ca_file=str(path))


@pytest.mark.fault("U3")
def test_a_redirect_to_plain_http_gets_no_cookie(tmp_path: Path) -> None:
    async def play() -> None:
        authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        async with (
            faultd.running() as plain,
            faultd.running(context) as server,
            Fetcher(agent="x", allow_private=True, ca_file=str(tmp_path / "ca.pem"), limits=ONCE) as fetcher,
        ):
            for url in (server.url(f"/to/{plain.url()}"), plain.url()):  # the second is the operator's own wish
                await fetcher.get(url, source_hosts=lambda host: True, cookies={"sid": "rahasia"})
            assert server.seen[0]["cookie"] == "sid=rahasia"
            assert [seen.get("cookie") for seen in plain.seen] == [None, "sid=rahasia"]

    asyncio.run(play())


# Proxies


def test_a_configured_proxy_is_asked_in_place_of_the_host() -> None:
    async def play() -> None:
        async with faultd.running() as server:
            proxy = f"http://ani:kunci@127.0.0.1:{server.port}"
            async with Fetcher(agent="warta-test", proxy=proxy, limits=ONCE) as fetcher:
                with pytest.raises(HttpStatus):  # the fault server does not know such a path
                    await fetcher.get("http://kabar.test/page")
                with pytest.raises(errors.AddressRefused):
                    await fetcher.get("http://127.0.0.1/page")
            assert server.asked == ["http://kabar.test/page"]
            assert server.seen[0]["proxy-authorization"].startswith("Basic ")

    asyncio.run(play())


def test_the_environment_does_not_choose_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")

    async def play() -> None:
        async with faultd.running() as server, Fetcher(agent="x", allow_private=True, limits=ONCE) as fetcher:
            assert (await fetcher.get(server.url())).status == 200

    asyncio.run(play())


def test_an_unreachable_proxy_is_named() -> None:
    async def play() -> None:
        async with Fetcher(agent="x", proxy="http://127.0.0.1:1", limits=ONCE) as fetcher:
            for scheme in ("http", "https"):
                with pytest.raises(Unreachable, match=r"\Athe proxy 127\.0\.0\.1:1: Connection refused\Z"):
                    await fetcher.get(f"{scheme}://kabar.test/")

    asyncio.run(play())


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_wants_another_password_is_no_answer_of_the_host(scheme: str) -> None:
    """A 407 for a robots.txt would else be a host without rules; and asking again locks accounts."""

    async def respond(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.append(await reader.readuntil(b"\r\n\r\n"))
        writer.write(b"HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    asked: list[bytes] = []

    async def play() -> None:
        server = await asyncio.start_server(respond, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        async with server, Fetcher(agent="x", proxy=f"http://ani:s%C3%A9k%40ret@127.0.0.1:{port}") as fetcher:
            with pytest.raises(errors.ProxyRefused, match=r"WARTA_PROXY") as caught:
                await fetcher.get(f"{scheme}://kabar.test/robots.txt")
        assert "ret@" not in str(caught.value)

    asyncio.run(play())
    assert len(asked) == 1
    assert f"Proxy-Authorization: Basic {b64encode('ani:sék@ret'.encode()).decode()}".encode() in asked[0]


def test_without_a_proxy_a_407_is_the_hosts_own() -> None:
    assert isinstance(failure_of("/asks-for-a-login"), HttpStatus)


def test_a_proxy_that_is_spoken_to_by_tls_may_be_of_our_own_authority(tmp_path: Path) -> None:
    async def play() -> None:
        authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(context)
        authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
        async with faultd.running(context) as server:
            proxy, trusted = f"https://127.0.0.1:{server.port}", str(tmp_path / "ca.pem")
            async with Fetcher(agent="x", proxy=proxy, ca_file=trusted, limits=ONCE) as fetcher:
                with pytest.raises(HttpStatus):  # the fault server does not know such a path
                    await fetcher.get("http://kabar.test/page")
            assert server.asked == ["http://kabar.test/page"]

    asyncio.run(play())


@pytest.mark.parametrize("proxy", ["http://ani:kunci@[::1", "http://ani:kunci@\0"])
def test_a_proxy_that_is_no_address_is_a_bad_configuration(proxy: str) -> None:
    with pytest.raises(BadConfig) as caught:
        Fetcher(agent="x", proxy=proxy)
    assert "kunci" not in str(caught.value)
