"""What is installed is what was tested: the wheel in an environment of its own, and ``archive`` alone."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest
from cli_pages import ROOT, page, url_of

UNREACHABLE = (
    "NewConnectionError", "Temporary failure in name resolution", "Name or service not known", "Max retries exceeded",
    "ConnectTimeoutError", "Network is unreachable", "ProxyError",
)  # fmt: skip

ALONE = """
import importlib, pkgutil, sys

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {names}:
            raise ModuleNotFoundError(f"no module named {{name}}", name=name)

sys.meta_path.insert(0, Refuse())
import archive
for module in pkgutil.walk_packages(archive.__path__, "archive."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
from archive.commands.every import main
main(["stats", "--archive", sys.argv[1]])
"""


def _env() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "WARTA_"))}


def _run(*command: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=False, cwd=cwd, env=_env(), timeout=110
    )


def test_the_archive_reads_without_the_scraper_or_its_libraries(folder):
    absent = {"scraper", "httpx", "httpcore", "selectolax", "tenacity", "feedparser", "warcio", "dateparser"}
    done = _run(sys.executable, "-c", ALONE.format(names=absent), folder, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("0 articles")


@pytest.mark.timeout(300)
def test_the_wheel_works_in_an_environment_of_its_own(tmp_path):
    wheels, home = tmp_path / "wheels", tmp_path / "env"
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    built = _run(*pip, "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", wheels, ROOT, cwd=tmp_path)
    assert built.returncode == 0, built.stderr
    (wheel,) = wheels.iterdir()

    venv.create(home, symlinks=True)
    into = ["--python", home / "bin" / "python", "install", "--quiet", "--retries", "1", "--timeout", "20"]
    locked = _run(*pip, *into, "--require-hashes", "-r", ROOT / "requirements.lock", cwd=tmp_path)
    if any(sign in locked.stdout + locked.stderr for sign in UNREACHABLE):
        pytest.skip("pip cannot reach an index")
    assert locked.returncode == 0, locked.stderr
    assert _run(*pip, *into, "--no-deps", "--no-index", wheel, cwd=tmp_path).returncode == 0

    (tmp_path / "a.html").write_text(page(1, title="Kabar zurabel"), encoding="utf-8")
    warta = home / "bin" / "warta"
    for command, said in (
        (["--version"], "warta, version"),
        (["init", "arsip", "--source", "kumparan"], ""),
        (["ingest", "a.html", "--url", url_of(1), "--archive", "arsip"], ""),
        (["search", "zurabel", "--archive", "arsip"], "Kabar zurabel"),
        (["sources"], "kumparan"),
        (["verify", "--archive", "arsip"], ""),
    ):
        done = _run(warta, *command, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert said in done.stdout
    helped = _run(home / "bin" / "python", "-m", "archive", "--help", cwd=tmp_path)
    assert (helped.returncode, "search" in helped.stdout) == (0, True)
    where = _run(home / "bin" / "python", "-c", "import scraper; print(scraper.__file__)", cwd=tmp_path)
    assert where.stdout.startswith(str(home))
