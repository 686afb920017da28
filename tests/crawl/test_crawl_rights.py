"""Pages and hosts that reserve something: recorded, and followed as configured."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest
from crawl_desk import Desk, Site

from archive.exitcodes import ExitCode
from examples.newsroom.pages import Page, text_file
from scraper.crawl.politeness.tdmrep import PATH as TDMREP

Open = Callable[[str], Site]


def reserving(site: Site, number: int, **headers: str) -> None:
    page = site.pages[f"/berita/{number}"]
    site.pages[f"/berita/{number}"] = replace(page, headers=tuple((k.replace("_", "-"), v) for k, v in headers.items()))


def choose(desk: Desk, **rights: str) -> None:
    path = desk.folder / "warta.toml"
    path.write_text(
        path.read_text() + "[rights]\n" + "".join(f'{name} = "{choice}"\n' for name, choice in rights.items())
    )


@pytest.fixture
def site(open_site: Open) -> Site:
    made = open_site("hak")
    made.publish(1, 2, 3, 4)
    reserving(made, 2, X_Robots_Tag="noindex")
    page = made.pages["/berita/3"]
    made.pages["/berita/3"] = replace(
        page, body=page.body.replace(b"<head>", b"<head><meta name=robots content=noarchive>")
    )
    reserving(made, 4, tdm_reservation="1")
    return made


@pytest.mark.fault("R2")
def test_what_is_followed_is_not_kept_and_the_rest_is_recorded(desk: Desk, site: Site) -> None:
    assert desk.crawl().exit_code == ExitCode.FINE
    states = desk.states()
    assert states[site.url(1)] == ("stored", None)
    assert states[site.url(2)] == ("refused", "noindex")
    assert states[site.url(3)] == ("refused", "noarchive")
    assert states[site.url(4)] == ("stored", None)
    assert {row["url"] for row in desk.rows("SELECT url FROM captures", file="captures.db")} == {
        site.url(1),
        site.url(4),
    }
    provenance = json.loads(desk.value("SELECT provenance FROM articles WHERE url = ?", site.url(4)))
    assert provenance["reserved:mining"]["origin"] == "header:tdm-reservation"
    desk.check()


@pytest.mark.fault("R2")
def test_the_operator_decides(desk: Desk, site: Site) -> None:
    choose(desk, noindex="record", noarchive="record", mining="follow")
    desk.crawl()
    states = desk.states()
    assert [states[site.url(n)] for n in (1, 2, 3)] == [("stored", None)] * 3
    assert states[site.url(4)] == ("refused", "mining reserved")
    assert "reserved:noindex" in desk.value("SELECT provenance FROM articles WHERE url = ?", site.url(2))


@pytest.mark.fault("R2")
def test_a_page_that_is_reserved_later_keeps_the_wording_that_we_have(desk: Desk, open_site: Open) -> None:
    site = open_site("hak")
    site.publish(1)
    desk.crawl()
    body = desk.value("SELECT body FROM articles")
    reserving(site, 1, X_Robots_Tag="noindex")
    desk.let_time_pass(25)
    site.pages["/berita/1"] = replace(
        site.pages["/berita/1"], etag=None, body=site.pages["/berita/1"].body + b"<p>x</p>"
    )
    desk.crawl()
    assert desk.states()[site.url(1)] == ("stored", "noindex")
    assert desk.value("SELECT body FROM articles") == body
    desk.check()


def test_a_host_that_reserves_its_pages_is_not_asked_for_them(desk: Desk, open_site: Open) -> None:
    site = open_site("hak")
    site.publish(1)
    site.pages["/robots.txt"] = text_file("User-agent: *\nContent-Signal: search=yes, ai-train=no\nAllow: /\n")
    choose(desk, mining="follow")
    ended = desk.crawl()
    assert ended.messages == [f"hak: {site.base}/feed: mining reserved"]
    assert set(site.asked()) == {"/robots.txt"}


RESERVING = '[{"location": "/berita/1", "tdm-reservation": 0}, {"location": "/", "tdm-reservation": 1}]'


@pytest.fixture
def reserved_site(open_site: Open) -> Site:
    made = open_site("hak")
    made.publish(1, 2, 3)
    made.pages[TDMREP] = text_file(RESERVING)
    reserving(made, 3, tdm_reservation="0")
    return made


@pytest.mark.fault("R2")
def test_what_a_hosts_file_reserves_is_recorded_once_a_day(desk: Desk, reserved_site: Site) -> None:
    desk.crawl()
    rows = desk.rows("SELECT url, provenance FROM articles")
    said = {row["url"]: json.loads(row["provenance"]).get("reserved:mining", {}).get("origin") for row in rows}
    assert said == {
        reserved_site.url(1): None, reserved_site.url(2): "tdmrep.json", reserved_site.url(3): None
    }  # fmt: skip
    assert desk.value("SELECT tdmrep_text FROM hosts") == RESERVING
    desk.let_time_pass(2)
    desk.crawl()
    assert [entry.path for entry in reserved_site.log].count(TDMREP) == 1
    reserved_site.pages[TDMREP] = Page(body=b"<h1>busy</h1>", status=404)
    desk.let_time_pass(25)
    desk.crawl()
    assert desk.value("SELECT tdmrep_text FROM hosts") is None
    desk.check()


@pytest.mark.fault("R2")
def test_what_a_hosts_file_reserves_is_not_asked_for_where_that_is_followed(desk: Desk, reserved_site: Site) -> None:
    reserved_site.pages[TDMREP] = text_file(RESERVING.replace('"/"', '"/berita/"'))
    choose(desk, mining="follow")
    desk.crawl()
    states = desk.states()
    assert states[reserved_site.url(1)] == ("stored", None)
    assert states[reserved_site.url(2)] == ("refused", "mining reserved")
    assert reserved_site.url(2).removeprefix(reserved_site.base) not in reserved_site.asked()


def test_a_hosts_file_that_robots_forbids_is_not_asked_for(desk: Desk, reserved_site: Site) -> None:
    reserved_site.pages["/robots.txt"] = text_file("User-agent: *\nDisallow: /.well-known/\n")
    desk.crawl()
    assert TDMREP not in [entry.path for entry in reserved_site.log]
    assert desk.value("SELECT count(*) FROM articles") == 3
