"""``warta.toml`` and the environment: what wins, and how what is wrong is named."""

from __future__ import annotations

import os
import pty
import subprocess
import sys

import pytest
from cli_pages import ROOT, page, url_of, warta

from archive.exitcodes import ExitCode
from scraper.config import Config, archive_config, load_config
from scraper.errors import BadConfig


@pytest.fixture
def said(tmp_path):
    """What `load_config` makes of a text."""

    def read(text: str, **environment: str) -> Config:
        (tmp_path / "warta.toml").write_text(text, encoding="utf-8")
        return load_config(tmp_path, environment)

    return read


def test_the_environment_goes_before_the_file_and_the_file_before_the_default(said):
    text = 'contact = "a@lonjong.example"\n[crawl]\nworkers = 2\n'
    assert (said(text).crawl.workers, said("").crawl.workers) == (2, 1)
    over = said(
        text, WARTA_CONTACT="b@lonjong.example", WARTA_WORKERS="3", WARTA_DEADLINE_MINUTES="7.5",
        WARTA_PROXY="http://proxy.example:1", WARTA_CA_FILE="ca.pem",
    )  # fmt: skip
    assert (over.contact, over.crawl.workers, over.crawl.deadline_minutes) == ("b@lonjong.example", 3, 7.5)
    assert (over.network.proxy, over.network.ca_file) == ("http://proxy.example:1", "ca.pem")


def test_certificates_are_found_beside_the_file_from_any_folder(said, tmp_path):
    assert said('[network]\nca_file = "ca.pem"\n').network.ca_file == str(tmp_path / "ca.pem")
    assert said('[network]\nca_file = "/etc/ca.pem"\n').network.ca_file == "/etc/ca.pem"


def test_a_port_that_there_is_not_is_no_proxy(said):
    for proxy in ("http://ani:kunci@proxy.example:99999", "http://ani:kunci@proxy.example:0"):
        with pytest.raises(BadConfig, match=r"http://proxy\.example:3128") as caught:
            said("", WARTA_PROXY=proxy)
        assert "kunci" not in str(caught.value)


def test_a_flag_goes_before_the_environment(folder, tmp_path):
    assert warta("stats", "--archive", folder, env={"WARTA_ARCHIVE": str(tmp_path)}).returncode == 0
    assert warta("stats", env={"WARTA_ARCHIVE": str(tmp_path)}).returncode == ExitCode.FAILED
    assert warta("stats", cwd=folder).returncode == 0


def test_a_file_from_a_windows_editor_is_read(tmp_path):
    (tmp_path / "warta.toml").write_bytes(b'\xef\xbb\xbfcontact = "a@lonjong.example"\r\n')
    assert load_config(tmp_path, {}).contact == "a@lonjong.example"


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("contact = x\n", ["warta.toml:1"]),
        ("\n\n[crawl\n", ["warta.toml:3"]),
        ('contcat = "x"\n', ["warta.toml:1", "contcat", "did you mean 'contact'?"]),
        ("[crawl]\ndeadline_minuts = 3\n", ["warta.toml:2", "crawl.deadline_minuts", "'deadline_minutes'"]),
        ("proxy = 'http://a.example'\n", ["warta.toml:1: proxy: no such key here; it belongs under [network]"]),
        ("[crwal]\n", ["crwal", "did you mean 'crawl'?"]),
        ('[crawl]\nworkers = "4"\n', ["warta.toml:2", "crawl.workers", "Expected `int`, got `str`"]),
        ("crawl = 3\n", ["warta.toml:1", "crawl", "Expected `object`"]),
        ("contact = 5\n", ["warta.toml:1", "Expected `str`"]),
        ("[crawl]\nworkers = 0\n", ["warta.toml:2", "crawl.workers", "expected 1 to 1000, got 0"]),
        ("[crawl]\nworkers = 100000\n", ["crawl.workers", "got 100000"]),
        ("[crawl]\nparse_seconds = 1e300\n", ["crawl.parse_seconds", "0.1 to 3600, got 1e+300"]),
        ("[crawl]\ndeadline_minutes = inf\n", ["crawl.deadline_minutes", "got inf"]),
        ("[crawl]\ndeadline_minutes = nan\n", ["warta.toml:2", "deadline_minutes", "got nan"]),
        ("[network]\nrequest_seconds = -1\n", ["network.request_seconds"]),
        ('[cookies]\nconsent = "yes"\n', ["warta.toml:2: cookies.consent: Expected `object`, got `str`"]),
        ("[cookies.kabar]\nconsent = 1\n", ["cookies.kabar.consent: Expected `str`, got `int`"]),
    ],
)
def test_what_is_wrong_in_the_file_is_named_with_its_place(said, text, parts):
    with pytest.raises(BadConfig) as caught:
        said(text)
    assert "\n" not in str(caught.value)
    for part in parts:
        assert part in str(caught.value)


@pytest.mark.parametrize(
    ("text", "variable", "value"),
    [("", "WARTA_WORKERS", "many"), ("", "WARTA_WORKERS", "0"), ("", "WARTA_DEADLINE_MINUTES", "inf")],
)
def test_what_is_wrong_in_the_environment_is_named_as_such(said, text, variable, value):
    with pytest.raises(BadConfig, match=f"^{variable}={value}: "):
        said(text, **{variable: value})


def test_a_wrong_file_stops_every_verb_that_needs_it(folder):
    (folder / "warta.toml").write_text("[crawl]\nworker = 2\n", encoding="utf-8")
    for verb in (["crawl"], ["ingest", "x.html"], ["reextract"]):
        done = warta(*verb, folder=folder)
        assert (done.returncode, done.stdout) == (ExitCode.BAD_CONFIG, "")
        assert done.stderr.startswith(f"warta: {folder / 'warta.toml'}:2: crawl.worker: no such key")
        assert done.stderr.count("\n") == 1
    assert warta("stats", folder=folder).returncode == 0


def test_a_file_that_is_no_text_is_named(tmp_path):
    (tmp_path / "warta.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(BadConfig, match="cannot be read"):
        load_config(tmp_path, {})
    (tmp_path / "news.db").touch()
    with pytest.raises(BadConfig, match="cannot be read"):
        archive_config(tmp_path, {})


def test_a_crawl_without_a_source_or_contact_says_what_to_do(folder):
    done = warta("crawl", folder=folder)
    assert done.returncode == ExitCode.BAD_CONFIG
    assert "no source is followed" in done.stderr
    done = warta("crawl", "kumparan", folder=folder)
    assert done.returncode == ExitCode.BAD_CONFIG
    assert "publishers must be able to reach you" in done.stderr
    done = warta("crawl", "kumparan", folder=folder, env={"WARTA_CONTACT": "meja"})
    assert done.stderr.startswith("warta: WARTA_CONTACT=meja: publishers must be able to reach you")
    assert (done.returncode, "warta.toml" in done.stderr) == (ExitCode.BAD_CONFIG, False)
    done = warta("crawl", "kumparam", folder=folder, env={"WARTA_CONTACT": "a@lonjong.example"})
    assert (done.returncode, "did you mean kumparan?" in done.stderr) == (ExitCode.USAGE, True)


@pytest.mark.parametrize(
    "arguments",
    [["show"], ["show", "--json"], ["why"], ["search", "ñandú"], ["export"], ["export", "--csv"]],
    ids=" ".join,
)
def test_a_poor_locale_changes_nothing_that_is_written(folder, run, tmp_path, arguments):
    (tmp_path / "a.html").write_text(page(1, title="Kafe “Ñandú” 東京 dibuka"), encoding="utf-8")
    assert run("ingest", tmp_path / "a.html", "--url", url_of(1)).exit_code == 0
    arguments = [*arguments, url_of(1)] if arguments[0] in ("show", "why") else arguments
    poor = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = warta(*arguments, folder=folder, env=poor)
    assert (done.returncode, done.stderr) == (0, "")
    assert "“Ñandú” 東京" in done.stdout
    assert done.stdout == run(*arguments).stdout.replace("\r\n", "\n")


def _on_a_terminal(*arguments, **environment) -> str:
    """What the command writes to a terminal."""
    parent, child = pty.openpty()
    try:
        subprocess.run(
            [sys.executable, "-m", "scraper", *map(str, arguments)],
            stdout=child, stderr=child, stdin=subprocess.DEVNULL, check=True, cwd=ROOT, timeout=60,
            env={name: value for name, value in os.environ.items() if name != "NO_COLOR"} | environment,
        )  # fmt: skip
        return os.read(parent, 1 << 16).decode()
    finally:
        os.close(parent)
        os.close(child)


def test_colours_are_for_terminals_whose_owner_wants_them(folder, tmp_path):
    (tmp_path / "a.html").write_text(page(1, title="Kabar zurabel"), encoding="utf-8")
    warta("ingest", tmp_path / "a.html", folder=folder)
    search = ("search", "zurabel", "--archive", folder)
    assert "\x1b[1m" in _on_a_terminal(*search)
    assert "\x1b" not in _on_a_terminal(*search, NO_COLOR="1")
    assert "\x1b" not in warta(*search).stdout
