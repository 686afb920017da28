"""What names a page's outlet: one set for whoever tells it from headlines and from writers."""

from __future__ import annotations

import pytest

from scraper.extraction.page.outlet import name_key, outlet_names
from scraper.source import Source


def test_every_place_that_names_it_counts() -> None:
    meta = {"og:site_name": ("Warta Contoh",), "twitter:site": ("@wartacontoh_id",), "al:ios:app_name": ("Aplikasi W",)}
    nodes = [{"@type": "WebSite", "name": "Kabar Wétan"}, {"@type": "Person", "name": "Rani Prameswari"}]
    article = {"publisher": {"@id": "#p"}}
    nodes.append({"@type": "Thing", "@id": "#p", "name": "PT Warta Siber"})
    found = outlet_names(None, "www.kanal.wartasiang.co.id", meta, nodes, article)
    assert {"wartacontoh", "wartacontohid", "aplikasiw", "kabarwétan", "kabarwetan", "ptwartasiber"} <= found
    assert {"kanal", "wartasiang", "kanalwartasiangcoid", "kanalwartasiang"} <= found
    assert "raniprameswari" not in found


def test_the_headline_in_a_publishers_field_is_no_outlet() -> None:
    article = {"publisher": {"name": "Jembatan baru dibuka"}}
    assert "jembatanbarudibuka" in outlet_names(None, "", {}, (), article)
    assert outlet_names(None, "", {"og:title": ("Jembatan Baru Dibuka",)}, (), article) == frozenset()
    long = {"publisher": {"name": "Jembatan baru di atas sungai itu dibuka untuk semua orang hari ini"}}
    assert outlet_names(None, "", {}, (), long) == frozenset()


def test_short_labels_and_letters_name_nobody() -> None:
    found = outlet_names(None, "www.kb.rpk.example", {"og:site_name": ("X", "K7")}, (), {})
    assert {"rpk", "rpkexample", "k7"} <= found
    assert found.isdisjoint({"kb", "example", "www", "x"})


def test_a_source_file_names_it() -> None:
    source = Source(name="w", title="Warta Contoh", home="", hosts=("*.warta.example",), brands=("Si Warta",))
    assert {"wartacontoh", "siwarta"} <= outlet_names(source, "", {}, (), {})


@pytest.mark.parametrize(
    ("name", "key"),
    [("Warta.co.id", "warta"), ("www.WartaSiang", "wartasiang"), ("Süd-Bote", "sudbote"), ("ＷＡＲＴＡ", "warta")],
)
def test_keys_fold_accents_widths_and_domains(name: str, key: str) -> None:
    assert name_key(name) == key


@pytest.mark.parametrize(
    ("called", "key"),
    [("Pasar dibuka - Warta Contoh", "wartacontoh"), ("Pasar | Siang | Warta Contoh", "wartacontoh")],
)
def test_what_stands_last_in_a_title_where_the_host_shares_a_word(called: str, key: str) -> None:
    assert key in outlet_names(None, "wartasiang.example", {}, (), {}, called)
    assert key not in outlet_names(None, "kabar.example", {}, (), {}, called)


def test_words_of_four_letters_are_shared_with_a_host() -> None:
    assert "penakita" in outlet_names(None, "pena.example", {}, (), {}, "Pasar dibuka - Pena Kita")
    assert "rpkita" not in outlet_names(None, "rpk.example", {}, (), {}, "Pasar dibuka - RPK Kita")


def test_a_title_without_borders_names_no_outlet() -> None:
    assert outlet_names(None, "", {}, (), {}, "Warta dan pasar") == frozenset()
    long = "Pasar dibuka - warta dari kota yang ramai"
    assert outlet_names(None, "warta.example", {}, (), {}, long) == outlet_names(None, "warta.example", {}, (), {})
