"""Invented pages, a copied post, and the ``warta`` command as a process."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = ROOT.parent / "shared"

_SYLLABLES = ["ba", "ce", "di", "fo", "gu", "ha", "ji", "ka", "lo", "mu", "na", "pe", "ri", "so", "ta", "wu"]

POST = """Tentang KamiPedoman Media SiberKetentuan & Kebijakan PrivasiBantuanIklanKarir
2026 © PT Dynamo Media Network
Version 2.10.4
Konten dari Pengguna
Kelas Menenun di Balai Tegalarum: Benangnya dari Kebun Sendiri
14 Mei 2026 08:05 WIB
·
waktu baca 4 menitTulisan dari tenun-larasati tidak mewakili pandangan dari redaksi kumparan
![Peserta memintal benang](https://blue.kumparan.com/image/upload/c_fill,q_auto:best,w_640/v1634025439/01zyxwvutsrqpnmkjhgfedcba9.jpg)
ADVERTISEMENT
Tegalarum, 13 Mei 2026 - Kelompok tenun Larasati membuka kelas untuk dua puluh peserta dari tiga dusun.
ADVERTISEMENT
Benang dipintal dari kapas yang ditanam di kebun belakang balai sejak musim hujan lalu.
Kelas berikutnya dibuka pada bulan depan.
"""

POST_RECORD = {
    "url": None,
    "title": "Kelas Menenun di Balai Tegalarum: Benangnya dari Kebun Sendiri",
    "authors": ["tenun-larasati"],
    "published_at": "2026-05-14T01:05:00Z",
    "published_raw": "14 Mei 2026 08:05 WIB",
    "published_precision": "minute",
    "language": "id",
    "content_class": "user content",
    "dateline": "Tegalarum, 13 Mei 2026",
    "reading_minutes": 4,
}


def prose(seed: int, sentences: int = 4) -> str:
    """Words that nobody wrote, the same ones for the same seed."""
    dice = random.Random(seed)
    words = [["".join(dice.choices(_SYLLABLES, k=dice.randint(2, 3))) for _ in range(14)] for _ in range(sentences)]
    return " ".join(" ".join(line).capitalize() + "." for line in words)


def page(seed: int, *, title: str | None = None, byline: str = "Rini Tanaka", extra: str = "") -> str:
    """An article page: title, time, author and four paragraphs, all of them invented."""
    title = title or f"Kabar {prose(seed, 1)[:40].strip()}"
    paragraphs = "".join(f"<p>{prose(seed * 100 + number)}</p>" for number in range(4))
    return f"""<!doctype html><html lang="id"><head><meta charset="utf-8"><title>{title}</title>
<meta property="og:type" content="article"><meta property="og:title" content="{title}">
<meta property="article:published_time" content="2026-03-0{seed % 9 + 1}T08:30:00+07:00">
<meta name="author" content="{byline}"></head>
<body><nav><a href="/">Beranda</a></nav><article><h1>{title}</h1>{paragraphs}{extra}</article></body></html>"""


def url_of(seed: int) -> str:
    """The address of `page(seed)`."""
    return f"https://lonjong.example/berita/{seed}/kabar-{seed}"


def warta(
    *arguments: object, folder: Path | None = None, env: Mapping[str, str] | None = None, **options: object
) -> subprocess.CompletedProcess[str]:
    """The real command, in a process of its own; no ``WARTA_*`` of the machine reaches it."""
    base = {name: value for name, value in os.environ.items() if not name.startswith("WARTA_")}
    where = {} if folder is None else {"WARTA_ARCHIVE": str(folder)}
    return subprocess.run(
        [sys.executable, "-m", "scraper", *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        env=base | {"PYTHONPATH": str(ROOT)} | where | dict(env or {}),
        **options,  # type: ignore[call-overload]
    )


def on_a_terminal(*arguments: object) -> str:
    """What the real command shows to somebody who sits before it."""
    ours, theirs = os.openpty()
    command = [sys.executable, "-m", "scraper", *map(str, arguments)]
    done = subprocess.run(command, stdout=theirs, stderr=theirs, env=os.environ | {"PYTHONPATH": str(ROOT)}, timeout=60)
    os.close(theirs)
    told = os.read(ours, 100_000)
    os.close(ours)
    assert done.returncode == 0
    return told.decode()
