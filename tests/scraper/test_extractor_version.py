"""A change of rules is never put down to the publisher."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from scraper.extraction.version import EXTRACTOR_VERSION, version_for
from scraper.source import Rule, Source

SOURCE = Source(name="kabar", title="Kabar", home="https://kabar.test/", hosts=("kabar.test",))
ROOT = Path(__file__).parents[2]


def test_it_names_the_generic_rules_and_the_sources_own() -> None:
    assert version_for(None) == EXTRACTOR_VERSION
    assert version_for(SOURCE).startswith(f"{EXTRACTOR_VERSION}-")
    assert version_for(SOURCE) == version_for(msgspec.structs.replace(SOURCE))


def test_another_rule_is_another_version() -> None:
    assert version_for(SOURCE) != version_for(msgspec.structs.replace(SOURCE, rules=(Rule(title=("h2",)),)))


@pytest.mark.parametrize(
    "module",
    ["scraper/extraction/title/choose.py", "scraper/urls.py", "scraper/hosts.py", "archive/comparing/standing.py"],
)
def test_other_code_is_another_version(tmp_path: Path, module: str) -> None:
    for package in ("archive", "scraper"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    code = tmp_path / module
    code.write_text(code.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    script = "from scraper.extraction.version import EXTRACTOR_VERSION; print(EXTRACTOR_VERSION)"
    told = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert told.stdout.strip() not in ("", EXTRACTOR_VERSION)
