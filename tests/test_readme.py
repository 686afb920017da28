"""What the README shows is run."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from archive.store import Archive

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
STATEMENTS = [
    statement
    for block in re.findall(r"^```sql\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    for statement in block.split(";\n")
    if statement.strip()
]
PYTHON = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
VERBS = set(re.findall(r"^(?:17 \* \* \* \*  )?warta ([a-z]+)", README, re.MULTILINE))


@pytest.mark.parametrize("statement", STATEMENTS)
def test_its_sql_runs(statement: str, tmp_path: Path) -> None:
    with Archive.create(tmp_path) as archive:
        list(archive.db.query(statement))


@pytest.mark.parametrize("code", PYTHON)
def test_its_python_runs(code: str) -> None:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Banjir surut" in done.stdout


def test_it_shows_something() -> None:
    assert len(STATEMENTS) == 3
    assert len(PYTHON) == 1


@pytest.mark.parametrize("verb", sorted(VERBS))
def test_the_verbs_that_it_names_exist(verb: str) -> None:
    done = subprocess.run([sys.executable, "-m", "scraper", verb, "--help"], capture_output=True, check=False)
    assert done.returncode == 0


@pytest.mark.parametrize("verb", sorted(set(re.findall(r"^make ([a-z-]+)", README, re.MULTILINE))))
def test_the_make_verbs_that_it_names_exist(verb: str) -> None:
    assert re.search(rf"^{verb}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
