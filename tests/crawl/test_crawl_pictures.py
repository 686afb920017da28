"""``images = "store"``: each picture once, by what it is and never by what it is called."""

from __future__ import annotations

import hashlib
import shutil
import struct
import subprocess
import zlib
from collections.abc import Callable
from html import escape
from pathlib import Path

import pytest
from crawl_desk import Desk, Site, article_page, environment

from archive.exitcodes import ExitCode
from archive.integrity.verifying import verify
from examples.newsroom.pages import NOT_FOUND, Page, html

Open = Callable[[str], Site]

NAMES = (
    "../../../x.png", "..%2f..%2fy.png", "/etc/cron.d/z.png", "CON.png", "a%00b.png", "%2e%2e/w.png",
    "n" * 1_500 + ".png", "sama.png?w=1", "gambar.jpg",
)  # fmt: skip


def png(width: int, height: int, shade: int = 0) -> bytes:
    """A picture of one shade with a dark left half."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    line = b"\0" + bytes(width // 2) + bytes([shade]) * (width - width // 2)
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(line * height) if width * height < 10**7 else zlib.compress(bytes(100_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def picture(body: bytes, media_type: str = "image/png") -> Page:
    return Page(body=body, content_type=media_type)


def publish(site: Site, number: int, sources: list[str]) -> None:
    """An article that shows these pictures."""
    figures = "".join(
        f'<figure><img src="{escape(each)}" width="800" height="600" alt="x"><figcaption>Sawah</figcaption></figure>'
        for each in sources
    )
    page = article_page(number).body.decode()
    site.list(*range(1, number + 1))
    site.pages[f"/berita/{number}"] = html(page.replace("</h1>", f"</h1>{figures}", 1))


def storing(desk: Desk, name: str, site: Site, **more: str) -> None:
    desk.follow(name, site.source(name, images='"store"', **more))


def files(desk: Desk) -> list[Path]:
    return sorted(path for path in (desk.folder / "images").rglob("*") if path.is_file())


@pytest.mark.fault("A5")
def test_no_name_leads_out_of_the_folder(desk: Desk, open_site: Open, tmp_path: Path) -> None:
    site = open_site("gambar")
    storing(desk, "gambar", site)
    publish(site, 1, list(NAMES))
    site._server.page = lambda target: (  # every address that is no page of ours is a picture of its own
        site.pages.get(target) or picture(png(40, 30, shade=hash(target) % 200 + 20))
    )
    before = {path for path in tmp_path.rglob("*") if desk.folder / "images" not in path.parents}
    ran = desk.watched("crawl")
    assert (ran.code, ran.err) == (ExitCode.FINE, "")
    kept = desk.rows("SELECT * FROM pictures WHERE state = 'stored'")
    assert len(kept) >= len(NAMES) - 2
    for path in files(desk):
        assert path.relative_to(desk.folder).parts == ("images", path.stem[:2], f"{path.stem}.png")
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.stem
    assert {row["sha256"] for row in kept} == {path.stem for path in files(desk)}
    after = {path for path in tmp_path.rglob("*") if desk.folder / "images" not in path.parents}
    assert {path.name for path in after - before} <= {"images", "news.db-wal", "news.db-shm", "captures.db-wal",
                                                      "captures.db-shm", ".warta.lock"}  # fmt: skip
    desk.check()


@pytest.mark.fault("A5")
def test_what_harms_or_is_no_picture_is_refused_by_name(desk: Desk, open_site: Open) -> None:
    site = open_site("gambar")
    storing(desk, "gambar", site)
    odd = {
        "/bom.png": picture(png(60_000, 60_000)),
        "/tepat.png": picture(png(10_000, 5_001)),
        "/naskah.png": picture(
            b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>", "image/svg+xml"
        ),
        "/bohong.jpg": picture(b"<!doctype html><script>alert(1)</script>", "image/jpeg"),
        "/potong.jpg": picture(b"\xff\xd8\xff\xe0\x00\x10JFIF", "image/jpeg"),
        "/besar.png": picture(png(40, 30) + bytes(10_000_001)),
        "/simpan.png": Page(body=png(300, 200), content_type="image/png", headers=(("X-Robots-Tag", "noarchive"),)),
        "/hilang.png": NOT_FOUND,
        "/baik.png": picture(png(800, 600, shade=200)),
    }
    site.pages.update(odd)
    publish(site, 1, [*odd, "http://127.0.13.200/luar.png"])
    ran = desk.watched("crawl")
    assert (ran.code, ran.err) == (ExitCode.FINE, "")
    assert ran.peak_mb < 150
    came = {row["url"].rpartition("/")[2]: (row["state"], row["reason"]) for row in desk.rows("SELECT * FROM pictures")}
    assert came == {
        "bom.png": ("refused", "too many pixels"),
        "tepat.png": ("refused", "too many pixels"),
        "naskah.png": ("refused", "not a picture that is kept"),
        "bohong.jpg": ("refused", "not a picture that is kept"),
        "potong.jpg": ("refused", "not a picture that is kept"),
        "besar.png": ("refused", "too large"),
        "simpan.png": ("failed", "noarchive"),
        "hilang.png": ("failed", "http 404"),
        "baik.png": ("stored", None),
        "luar.png": ("refused", "address not allowed"),
    }
    (row,) = desk.rows("SELECT * FROM pictures WHERE state = 'stored'")
    assert (row["media_type"], row["width"], row["height"]) == ("image/png", 800, 600)
    assert files(desk) == [desk.folder / "images" / row["sha256"][:2] / f"{row['sha256']}.png"]


def test_each_picture_is_asked_for_and_kept_once(desk: Desk, open_site: Open) -> None:
    site = open_site("gambar")
    storing(desk, "gambar", site)
    same = png(100, 80, shade=99)
    site.pages |= {"/satu.png": picture(same), "/dua.png": picture(same)}
    publish(site, 1, ["/satu.png", "/dua.png"])
    publish(site, 2, ["/satu.png"])
    done = desk.command("crawl", "-v")
    assert "2 pictures stored" in done.stderr
    desk.let_time_pass(2)
    desk.command("crawl")
    assert (site.asked()["/satu.png"], site.asked()["/dua.png"]) == (1, 1)
    assert len(files(desk)) == 1
    shown = "SELECT count(*) FROM images JOIN pictures USING (identity) WHERE state = 'stored'"
    assert desk.value(shown) == 3


def test_a_picture_that_is_lost_or_damaged_is_named(desk: Desk, open_site: Open) -> None:
    site = open_site("gambar")
    storing(desk, "gambar", site)
    site.pages |= {"/satu.png": picture(png(100, 80, 50)), "/dua.png": picture(png(100, 80, 60))}
    publish(site, 1, ["/satu.png", "/dua.png"])
    desk.command("crawl")
    desk.check()
    lost, damaged = files(desk)
    lost.unlink()
    damaged.write_bytes(b"x")
    told = {(each.check, each.subject, each.message) for each in verify(desk.folder)}
    assert told == {("picture", lost.name, "is missing"), ("picture", damaged.name, "is not what was written")}
    shutil.rmtree(desk.folder / "images")  # a copy that leaves them out
    assert verify(desk.folder) == []


def test_pictures_are_left_where_they_are_by_default(desk: Desk, open_site: Open) -> None:
    site = open_site("gambar")
    site.pages["/satu.png"] = picture(png(100, 80))
    publish(site, 1, ["/satu.png"])
    desk.command("crawl")
    assert (site.asked()["/satu.png"], files(desk), desk.rows("SELECT * FROM pictures")) == (0, [], [])


def test_pictures_may_be_at_hosts_of_their_own_whose_robots_txt_counts(desk: Desk, open_site: Open) -> None:
    site, pictures = open_site("gambar"), open_site("cdn")
    (desk.folder / "sources" / "cdn.toml").unlink()
    pictures.pages["/a.png"] = picture(png(100, 80))
    pictures.pages["/tutup/b.png"] = picture(png(100, 81))
    pictures.pages["/robots.txt"] = Page(body=b"User-agent: *\nDisallow: /tutup/\n", content_type="text/plain")
    storing(desk, "gambar", site, image_hosts=f'["{pictures.host}"]')
    publish(site, 1, [f"{pictures.base}/a.png", f"{pictures.base}/tutup/b.png"])
    assert desk.command("crawl").returncode == ExitCode.FINE
    came = {row["url"]: (row["state"], row["reason"]) for row in desk.rows("SELECT * FROM pictures")}
    assert came == {
        f"{pictures.base}/a.png": ("stored", None), f"{pictures.base}/tutup/b.png": ("failed", "robots.txt")
    }  # fmt: skip


@pytest.mark.fault("U4")
def test_a_takedown_takes_the_pictures_along(desk: Desk, open_site: Open) -> None:
    site = open_site("gambar")
    storing(desk, "gambar", site)
    site.pages |= {"/satu.png": picture(png(100, 80, 50)), "/dua.png": picture(png(100, 80, 60))}
    publish(site, 1, ["/satu.png"])
    publish(site, 2, ["/satu.png", "/dua.png"])
    desk.command("crawl")
    assert len(files(desk)) == 2
    article = desk.value("SELECT article_id FROM addresses WHERE url = ?", site.url(2))
    done = subprocess.run(
        desk.words("takedown", str(article), "--yes"), capture_output=True, text=True, timeout=60, env=environment()
    )
    assert done.returncode == 0, done.stderr
    assert [row["url"] for row in desk.rows("SELECT url FROM pictures")] == [f"{site.base}/satu.png"]
    assert len(files(desk)) == 1
