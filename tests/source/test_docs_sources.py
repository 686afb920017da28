"""The tutorial for new sources does what it says."""

import re
import shlex
from pathlib import Path

import pytest

from scraper.commands.every import main
from scraper.errors import BadSource
from scraper.selection import source_for
from scraper.source import Source
from scraper.source.files import bundled_sources, load_source
from scraper.urls import article_id, is_article

DOCS = Path(__file__).parents[2] / "docs"
PAGE = (DOCS / "adding-a-source.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(toml|text|sh)( \w+)?\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def blocks(language: str, mark: str = "") -> list[str]:
    return [text for kind, name, text in BLOCKS if (kind, name.strip()) == (language, mark)]


def loaded(folder: Path, name: str, text: str) -> Source:
    path = folder / f"{name}.toml"
    path.write_text(text, encoding="utf-8")
    return load_source(path)


def test_the_file_grows_step_by_step(tmp_path: Path) -> None:
    steps = blocks("toml")
    assert len(steps) == 4
    for size in range(1, 5):
        source = loaded(tmp_path, "dinas", "\n".join(steps[:size]))
    assert source.rules[0].drop == (".baca-juga", ".bagikan")
    assert source.pages.whole == "page=all"


def test_the_addresses_are_what_the_page_says(tmp_path: Path) -> None:
    source = loaded(tmp_path, "dinas", "\n".join(blocks("toml")))
    rows = [line.split() for line in blocks("text")[0].splitlines()]
    assert len(rows) == 6
    for what, url in rows:
        assert is_article(url, source) is (what == "article"), url
    assert article_id(rows[0][1], source) == "4711"


def test_every_listing_shown_can_be_followed(tmp_path: Path) -> None:
    shown = blocks("toml", "listing")
    assert shown
    for text in shown:
        assert loaded(tmp_path, "dinas", blocks("toml")[0] + text).listings[1].url.startswith("https://dinas.example/")


def test_the_fault_is_named_as_shown(tmp_path: Path) -> None:
    with pytest.raises(BadSource) as caught:
        loaded(tmp_path, "dinas", blocks("toml", "wrong")[0])
    assert str(caught.value) == blocks("text", "fault")[0].strip()


def test_the_commands_are_ones_that_there_are() -> None:
    shown = [shlex.split(line) for text in blocks("sh") for line in text.splitlines()]
    assert {words[1] for words in shown} == {"crawl", "extract", "reextract"}
    for _, verb, *arguments in shown:
        main.commands[verb].make_context(verb, arguments)  # raises a usage error for what it does not know


def test_the_account_goes_before_its_platform(tmp_path: Path) -> None:
    account = loaded(tmp_path, "kumparan-bapascontoh", blocks("toml", "account")[0])
    sources = [*bundled_sources(), account]
    assert source_for("https://kumparan.com/bapascontoh/judul-24RsKdKabcd", sources) is account
    other = source_for("https://kumparan.com/lain/judul-24RsKdKabcd", sources)
    assert other is not None
    assert other.name == "kumparan"


def table_of_sources() -> str:
    """The table in docs/sources.md as the source files have it."""
    rows = ["| name | outlet | status | checked | listings | id in address |", "|---|---|---|---|---|---|"]
    for source in bundled_sources():
        kinds = ", ".join(sorted({listing.kind for listing in source.listings})) or "none known"
        number = "yes" if "(?P<id>" in (source.articles.match or "") else "no"
        facts = (source.name, source.title, source.status, str(source.checked or "not yet"), kinds, number)
        rows.append(f"| {' | '.join(facts)} |")
    return "\n".join(rows)


def test_the_table_of_sources_is_the_files() -> None:
    page = (DOCS / "sources.md").read_text(encoding="utf-8")
    assert table_of_sources() in page, f"put this into docs/sources.md:\n{table_of_sources()}"
