"""How a crawl ends: by signals, out of time, without network, without room, beside another one, badly configured."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from crawl_desk import Desk, Site, environment, wait_for

from archive.exitcodes import ExitCode
from archive.lock import run_lock
from examples.newsroom.pages import Page

Open = Callable[[str], Site]


@pytest.mark.fault("S3")
@pytest.mark.parametrize(
    ("number", "code"),
    [
        (signal.SIGTERM, ExitCode.TERMINATED), (signal.SIGINT, ExitCode.INTERRUPTED),
        (signal.SIGHUP, ExitCode.HUNG_UP),
    ],
)  # fmt: skip
def test_a_signal_ends_a_crawl_soon_and_cleanly(
    desk: Desk, open_site: Open, number: signal.Signals, code: ExitCode
) -> None:
    site = open_site("pelan")
    site.publish(*range(1, 41))
    desk.configure(delay_seconds=1)
    child = desk.start("crawl")
    wait_for(lambda: desk.value("SELECT count(*) FROM articles") >= 1)
    child.send_signal(number)
    out, err = child.communicate(timeout=25)  # 40 s is what the other pages take; how soon it is, others measure
    assert (child.returncode, out) == (code, "")
    assert err == f"warta: stopped by {number.name}; what was not visited stays pending\n"
    run = desk.rows("SELECT * FROM runs")[0]
    assert (run["exit_code"], run["outcome"]) == (code, "stopped by a signal")
    assert run["finished_at"] is not None
    states = [state for state, _ in desk.states().values()]
    assert {"pending", "stored"} == set(states)
    desk.check()

    asked = site.asked()
    desk.configure()
    assert desk.crawl().exit_code == ExitCode.FINE
    assert {state for state, _ in desk.states().values()} == {"stored"}
    again = [path for path, count in site.asked().items() if count > 1]
    assert len(again) <= 1  # the one in flight
    assert asked["/feed"] == 1


@pytest.mark.fault("S3")
def test_a_crawl_that_nobody_hears_any_more_still_ends_with_its_code(desk: Desk, open_site: Open) -> None:
    open_site("pelan").publish(*range(1, 41))
    desk.configure(delay_seconds=1)
    child = desk.start("crawl")
    wait_for(lambda: desk.value("SELECT count(*) FROM runs") == 1)
    assert child.stderr is not None
    assert child.stdout is not None
    child.stderr.close()
    child.send_signal(signal.SIGHUP)
    assert child.wait(25) == ExitCode.HUNG_UP
    child.stdout.close()
    assert desk.value("SELECT exit_code FROM runs") == ExitCode.HUNG_UP


@pytest.mark.fault("S3")
def test_under_nohup_the_terminal_may_go(desk: Desk, open_site: Open) -> None:
    open_site("pelan").publish(1, 2, 3)
    desk.configure(delay_seconds=0.5)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does; children inherit it
    try:
        child = desk.start("crawl")
    finally:
        signal.signal(signal.SIGHUP, signal.SIG_DFL)
    wait_for(lambda: desk.value("SELECT count(*) FROM articles") >= 1)
    child.send_signal(signal.SIGHUP)
    _, err = child.communicate(timeout=25)
    assert (child.returncode, err) == (ExitCode.FINE, "")
    assert {state for state, _ in desk.states().values()} == {"stored"}


def test_a_crawl_ends_in_time_and_the_next_goes_on(desk: Desk, open_site: Open) -> None:
    site = open_site("pelan")
    site.publish(*range(1, 61))
    desk.configure(delay_seconds=0.5, deadline_minutes=7 / 60)  # all of it takes half a minute
    done = desk.command("crawl")
    assert (done.returncode, done.stdout, done.stderr) == (ExitCode.FINE, "", "")
    assert desk.value("SELECT outcome FROM runs") == "out of time"
    states = [state for state, _ in desk.states().values()]
    assert {"pending", "stored"} == set(states)
    desk.configure()
    desk.crawl()
    assert [state for state, _ in desk.states().values()] == ["stored"] * 60
    assert site.asked()["/feed"] == 1
    desk.check()


def test_a_source_has_its_minutes_and_the_others_go_on(desk: Desk, open_site: Open) -> None:
    slow, well = open_site("pelan"), open_site("lancar")
    slow.publish(*range(1, 60))
    well.publish(1, 2)
    desk.follow("pelan", slow.source("pelan") + "[politeness]\ndelay_seconds = 0.3\nmax_minutes_per_run = 0.05\n")
    desk.follow("lancar", well.source("lancar") + "[politeness]\ndelay_seconds = 0.0\n")
    (desk.folder / "warta.toml").write_text("[network]\nallow_private_addresses = true\n")
    done = desk.command("crawl", "-v")
    assert done.returncode == ExitCode.FINE
    lines = {line.partition(":")[0]: line for line in done.stderr.splitlines()}
    assert "out of its time" in lines["pelan"]
    assert "2 new" in lines["lancar"]
    assert "out of its time" not in lines["lancar"]
    left = {state for url, (state, _) in desk.states().items() if url.startswith(slow.base)}
    assert "pending" in left <= {"stored", "pending"}
    desk.check()


@pytest.mark.fault("S9")
def test_the_second_of_two_crawls_goes_home(desk: Desk, open_site: Open) -> None:
    open_site("satu").publish(1)
    with run_lock(desk.folder):  # whoever waited for it would wait for ever
        done = desk.command("crawl")
    assert done.returncode == ExitCode.ANOTHER_RUN
    assert len(done.stderr.splitlines()) == 1
    assert "another run" in done.stderr
    assert desk.value("SELECT count(*) FROM runs") == 0


def test_it_says_why_the_rules_could_not_be_read(desk: Desk, open_site: Open) -> None:
    site, busy = open_site("dalam"), open_site("sibuk")
    busy.pages["/robots.txt"] = Page(body=b"", status=503)
    desk.follow("dalam", site.source("dalam").replace(site.host, "localhost"))
    (desk.folder / "warta.toml").write_text('contact = "desk@example.org"\n')
    refused = desk.command("crawl", "dalam")
    assert refused.returncode == ExitCode.UNREACHABLE
    assert "/feed: robots.txt unreachable: " in refused.stderr
    assert "allow_private_addresses" in refused.stderr
    assert [tuple(row) for row in desk.rows("SELECT reason FROM fetches")] == [("address not allowed",)]
    (desk.folder / "warta.toml").write_text("[network]\nallow_private_addresses = true\n")
    assert f"{busy.base}/feed: robots.txt answered 503\n" in desk.command("crawl", "sibuk").stderr


@pytest.mark.fault("N15")
def test_without_a_network_nothing_is_gone(desk: Desk, open_site: Open) -> None:
    sites = [open_site("satu"), open_site("dua")]
    for site in sites:
        site.publish(1, 2, 3)
    desk.crawl()
    before = desk.contents()
    for site in sites:
        site.hang_up()
    desk.let_time_pass()
    done = desk.command("crawl")
    assert done.returncode == ExitCode.UNREACHABLE
    assert [line.split(":")[1].strip() for line in done.stderr.splitlines()] == ["dua", "satu"]
    assert desk.contents() == before
    assert desk.value("SELECT count(*) FROM articles WHERE gone_at IS NOT NULL") == 0
    assert desk.value("SELECT exit_code FROM runs ORDER BY id DESC LIMIT 1") == ExitCode.UNREACHABLE
    desk.check()


WITH_LITTLE_ROOM = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv.pop(1)), int(resource.RLIM_INFINITY)))
from scraper.commands.every import main
main()
"""


@pytest.mark.fault("S4")
def test_a_full_disk_ends_a_crawl_and_the_next_one_with_room_completes_it(
    desk: Desk, open_site: Open, tmp_path: Path
) -> None:
    site = open_site("penuh")
    site.publish(*range(1, 31))
    room = max(file.stat().st_size for file in desk.folder.glob("*.db*")) + 60_000
    done = subprocess.run(
        [sys.executable, "-c", WITH_LITTLE_ROOM, str(room), *desk.words("crawl")[3:]],
        capture_output=True, text=True, timeout=60, env=environment(),
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (ExitCode.DISK_FULL, "")
    assert len(done.stderr.splitlines()) == 1
    desk.check()
    assert desk.value("SELECT count(*) FROM articles") < 30
    asked = site.asked()
    assert desk.crawl().exit_code == ExitCode.FINE
    assert desk.value("SELECT count(*) FROM articles") == 30
    assert sum((site.asked() - asked).values()) <= 32 - len(asked) + 2
    desk.check()


def test_a_broken_source_file_stops_the_crawl_before_it_begins(desk: Desk, open_site: Open) -> None:
    site = open_site("satu")
    site.publish(1)
    desk.follow("rusak", 'name = "rusak"\nhost = ["example.org"]\n')
    done = desk.command("crawl")
    assert (done.returncode, done.stdout) == (ExitCode.BAD_CONFIG, "")
    assert "rusak.toml" in done.stderr
    assert site.log == []


def newer(folder: Path) -> None:
    with closing(sqlite3.connect(folder / "news.db")) as db:
        db.execute("PRAGMA user_version = 999")


def foreign(folder: Path) -> None:
    (folder / "news.db").write_bytes(b"catatan belanja\n" * 500)


def of_another_program(folder: Path) -> None:
    (folder / "news.db").unlink()
    with closing(sqlite3.connect(folder / "news.db")) as db:
        db.execute("CREATE TABLE belanja(apa TEXT)")


def without_captures(folder: Path) -> None:
    (folder / "captures.db").write_bytes(b"catatan belanja\n" * 500)


@pytest.mark.fault("S14")
@pytest.mark.parametrize("spoil", [newer, foreign, of_another_program, without_captures])
def test_a_file_that_is_not_for_us_stays_as_it_is_and_nothing_is_asked(
    desk: Desk, open_site: Open, spoil: Callable[[Path], None]
) -> None:
    site = open_site("satu")
    site.publish(1)
    spoil(desk.folder)
    before = {path.name: path.read_bytes() for path in desk.folder.glob("*.db")}
    done = desk.command("crawl")
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (ExitCode.FAILED, "", 1)
    assert {path.name: path.read_bytes() for path in desk.folder.glob("*.db")} == before
    assert site.log == []


@pytest.mark.fault("S14")
def test_a_folder_that_is_not_there_is_not_made(desk: Desk, open_site: Open, tmp_path: Path) -> None:
    desk.folder = tmp_path / "lain"
    done = desk.command("crawl")
    assert (done.returncode, len(done.stderr.splitlines())) == (ExitCode.FAILED, 1)
    assert "warta init" in done.stderr
    assert not desk.folder.exists()


@pytest.mark.fault("N10")
def test_this_machine_is_not_asked_unless_the_operator_says_so(desk: Desk, open_site: Open) -> None:
    site = open_site("satu")
    site.publish(1)
    (desk.folder / "warta.toml").write_text('contact = "desk@lonjong.example"\n')
    done = desk.command("crawl")
    assert (done.returncode, len(done.stderr.splitlines())) == (ExitCode.UNREACHABLE, 1)
    assert site.log == []


def test_a_public_crawl_without_a_contact_does_not_begin(desk: Desk, open_site: Open) -> None:
    site = open_site("satu")
    (desk.folder / "warta.toml").write_text('contact = ""\n')
    done = desk.command("crawl")
    assert (done.returncode, done.stdout) == (ExitCode.BAD_CONFIG, "")
    assert "contact" in done.stderr
    assert site.log == []


def test_a_fault_of_ours_in_one_source_spares_the_others(desk: Desk, open_site: Open) -> None:
    """A row that no code of ours would write makes one source break off."""
    good, bad = open_site("baik"), open_site("buruk")
    good.publish(1)
    bad.publish(1, 2)
    desk.crawl()
    good.publish(1, 2)
    desk.let_time_pass()
    desk.execute("UPDATE listings SET last_fetched_at = 'kemarin' WHERE source = 'buruk'")
    ended = desk.crawl()
    assert ended.exit_code == ExitCode.SOME_FAILED
    (message,) = ended.messages
    assert message.startswith("buruk: broke off")
    assert desk.states()[good.url(2)] == ("stored", None)
    assert desk.value("SELECT exit_code FROM runs ORDER BY id DESC LIMIT 1") == ExitCode.SOME_FAILED


def test_verbose_tells_each_source_in_a_line(desk: Desk, open_site: Open) -> None:
    open_site("satu").publish(1, 2)
    done = desk.command("crawl", "-v")
    assert done.stderr == "satu: 2 listed, 2 new addresses; 2 new\n"
    assert json.loads(desk.value("SELECT counts FROM runs")) == {"listed": 2, "discovered": 2, "new": 2}
