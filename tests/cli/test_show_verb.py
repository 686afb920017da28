"""An article as a person reads it."""

from __future__ import annotations

from cli_pages import page, url_of

FIGURE = (
    '<figure><img src="https://zurabel.example/media/bendungan.jpg" width="900" height="600">'
    "<figcaption>Warga menata batu di tepi sungai. (Foto: Sari Welinda)</figcaption></figure>"
)


def test_writers_and_pictures_are_shown(run, tmp_path):
    (tmp_path / "a.html").write_text(page(1, title="Kabar zurabel", extra=FIGURE), encoding="utf-8")
    assert run("ingest", tmp_path / "a.html", "--url", url_of(1)).exit_code == 0
    lines = run("show", url_of(1)).stdout.splitlines()
    assert "by Rini Tanaka" in lines
    told = [line for line in lines if line.startswith("picture: ")]
    assert [line.endswith("https://zurabel.example/media/bendungan.jpg") for line in told] == [True]
    assert "Warga menata batu di tepi sungai." in told[0]
    assert "Sari Welinda" in told[0]


def test_help_has_a_short_name(run):
    assert run("show", "-h").stdout == run("show", "--help").stdout
