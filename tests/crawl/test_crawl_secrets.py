"""What an operator or a server would not want to see written down stands nowhere after a run."""

from __future__ import annotations

import io
import json
import subprocess
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from crawl_desk import Desk, Site, article_page, environment
from fault_city import City, page_trouble

from archive.exitcodes import ExitCode
from archive.store import Archive
from examples.newsroom.pages import text_file
from scraper.crawl.log import json_lines
from tests.faultd import Visit

SECRET = "rahasia"


class SessionCity(City):
    """Its pages are for readers with a session, which it renews."""

    def __post_init__(self) -> None:
        super().__post_init__()
        self.with_cookie: list[tuple[str, str]] = []  # path, cookie

    async def respond(self, visit: Visit) -> None:
        cookie = visit.headers.get("cookie", "")
        self.with_cookie.append((visit.path, cookie))
        if visit.path.startswith("/berita/"):
            seen = "consent=yes" in cookie
            await visit.answer(
                article_page(int(visit.path.rpartition("/")[2])).body if seen else b"<p>Setujui dahulu.</p>",
                Set_Cookie=f"session={SECRET}-server; Path=/",
            )
        else:
            await super().respond(visit)


@pytest.fixture
def city() -> Iterator[SessionCity]:
    elsewhere = page_trouble("U3", f"/to/http:%2F%2Fani:{SECRET}@127.0.0.99%2F%3Ftoken={SECRET}", "refused")
    with SessionCity(count=2, pages=3, troubles=[elsewhere], prefix="127.0.23.").open() as running:
        yield running


@pytest.fixture
def member(desk: Desk, city: SessionCity) -> Desk:
    city.followed_by(desk)
    with (desk.folder / "warta.toml").open("a") as config:
        config.write('[cookies.kota0]\nconsent = "yes"\nsession = "env:KOTA_SESSION"\n')
        config.write('[cookies.kota1]\nconsent = "yes"\n')
    return desk


@pytest.mark.fault("U3")
def test_no_secret_is_in_a_log_a_database_or_a_message(member: Desk, city: SessionCity, tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    words = ("crawl", "-v", "--log", str(log))
    first = member.start(*words, KOTA_SESSION=f"{SECRET}-sesi")
    told = [*first.communicate(timeout=60)]
    assert first.returncode == ExitCode.FINE
    assert {state for url, (state, _) in member.states().items() if "/berita/" in url} == {"stored"}

    proxy = f"http://ani:{SECRET}-proxy@127.0.0.1:9"
    second = member.start(*words, "--now", KOTA_SESSION=f"{SECRET}-sesi", WARTA_PROXY=proxy)
    told += second.communicate(timeout=60)
    assert second.returncode == ExitCode.UNREACHABLE
    doctor = member.start("doctor", KOTA_SESSION=f"{SECRET}-sesi", WARTA_PROXY=proxy)
    told += doctor.communicate(timeout=60)
    broken = member.start(*words, WARTA_PROXY=f"ftp://ani:{SECRET}@x")
    told += broken.communicate(timeout=60)
    assert broken.returncode == ExitCode.BAD_CONFIG

    assert [text for text in (*told, log.read_text()) if SECRET in text] == []
    assert [
        file.name for file in member.folder.rglob("*") if file.is_file() and SECRET.encode() in file.read_bytes()
    ] == []
    with Archive.open(member.folder, read_only=True) as archive:
        assert [kept.id for kept in archive.captures.iterate() if SECRET in str(kept)] == []


@pytest.mark.fault("U3")
def test_cookies_go_to_the_pages_of_their_source_only(member: Desk, city: SessionCity) -> None:
    member.start("crawl", KOTA_SESSION=f"{SECRET}-sesi").communicate(timeout=60)
    assert {cookie for path, cookie in city.with_cookie if path == "/robots.txt"} == {""}
    assert {cookie for path, cookie in city.with_cookie if path.startswith("/berita/")} == {
        "consent=yes", f"consent=yes; session={SECRET}-sesi",
    }  # fmt: skip


def test_cookies_do_not_go_to_a_host_that_only_a_robots_txt_names(
    desk: Desk, open_site: Callable[[str], Site], city: SessionCity
) -> None:
    site = open_site("laman")
    listing = f'url = "{site.base}/robots.txt"\nkind = "sitemap"'
    desk.follow("laman", site.source("laman").replace(f'url = "{site.base}/feed"\nkind = "feed"', listing))
    with (desk.folder / "warta.toml").open("a") as config:
        config.write(f'[cookies.laman]\nconsent = "{SECRET}"\n')
    site.pages["/robots.txt"] = text_file(f"Sitemap: {city.url('/berita/1', host=city.hosts[0])}\n")
    desk.crawl()
    assert ("/berita/1", "") in city.with_cookie
    assert {cookie for _, cookie in city.with_cookie} == {""}


@pytest.mark.parametrize("names", [(), ("satu",)])
def test_cookies_for_nobody_are_a_bad_configuration(
    desk: Desk, open_site: Callable[[str], Site], names: tuple[str, ...]
) -> None:
    site = open_site("satu")
    with (desk.folder / "warta.toml").open("a") as config:
        config.write(f'[cookies.sattu]\nsession = "{SECRET}"\n')
    done = desk.command("crawl", *names)
    assert done.returncode == ExitCode.BAD_CONFIG
    assert done.stderr == "warta: warta.toml: [cookies]: no source is called 'sattu'; did you mean satu?\n"
    assert site.log == []


@pytest.mark.parametrize(
    ("cookies", "part"),
    [
        ('session = "env:NOWHERE"', "the environment has no NOWHERE"),
        ('session = "a; b"', "cookies.satu.session"),
        ('"a b" = "x"', "cookies.satu.a b"),
    ],
)
def test_a_cookie_that_cannot_be_sent_is_a_bad_configuration(desk: Desk, cookies: str, part: str) -> None:
    with (desk.folder / "warta.toml").open("a") as config:
        config.write(f"[cookies.satu]\n{cookies}\n")
    done = desk.command("crawl")
    assert (done.returncode, len(done.stderr.splitlines())) == (ExitCode.BAD_CONFIG, 1)
    assert part in done.stderr


@pytest.mark.fault("U3")
def test_no_address_in_a_log_shows_its_secrets() -> None:
    stream = io.StringIO()
    json_lines(stream, lambda: datetime(2026, 11, 20, tzinfo=UTC), pytest.fail)(
        "request", url=f"http://a:{SECRET}@h/?token={SECRET}"
    )
    assert SECRET not in stream.getvalue()
    assert json.loads(stream.getvalue())["url"] == "http://***@h/?token=***"


def test_a_log_tells_all_that_happens_as_json(desk: Desk, tmp_path: Path) -> None:
    log = tmp_path / "log.jsonl"
    with City(count=2, pages=2, troubles=[page_trouble("N7", "/short", "failed")], prefix="127.0.24.").open() as city:
        city.followed_by(desk)
        done = desk.command("crawl", "--log", str(log))
    assert (done.returncode, done.stdout, done.stderr) == (ExitCode.FINE, "", "")
    events = [json.loads(line) for line in log.read_text().splitlines()]
    assert [events[0]["event"], events[-1]["event"]] == ["begin", "end"]
    assert events[-1] | {"at": ""} == {
        "at": "", "event": "end", "run": 1, "exit_code": 0, "outcome": "finished",
        "counts": {"listed": 5, "discovered": 5, "new": 4, "failed": 1},
    }  # fmt: skip
    requests = [event for event in events if event["event"] == "request"]
    assert len(requests) == 7
    assert [event["reason"] for event in requests if "reason" in event] == ["truncated"]
    assert all(event["seconds"] >= 0 and event["at"].endswith("Z") for event in requests)
    pages = {event["url"]: event["outcome"] for event in events if event["event"] == "page"}
    assert pages[city.url("/aneh/999", city.hosts[1])] == "failed"
    sources = {event["source"]: event["outcomes"] for event in events if event["event"] == "source"}
    assert sources == {"kota0": {"new": 2}, "kota1": {"new": 2, "failed": 1}}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no device that is always full")
@pytest.mark.parametrize("log", ["/dev/full", "-"])
def test_a_log_that_cannot_be_written_is_told_of_once_and_the_crawl_goes_on(
    desk: Desk, open_site: Callable[[str], Site], log: str
) -> None:
    site = open_site("penuh")
    site.publish(1, 2)
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            desk.words("crawl", "--log", log), stdout=full, stderr=subprocess.PIPE, text=True, timeout=60,
            env=environment(),
        )  # fmt: skip
    name = "<stdout>" if log == "-" else log
    told = f"warta: {name}: lines of this log are lost: No space left on device; the crawl goes on\n"
    assert (done.returncode, done.stderr) == (ExitCode.FINE, told)
    assert desk.value("SELECT count(*) FROM articles") == 2
