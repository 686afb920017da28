"""What a host's tdmrep.json reserves: the protocol's section on it, sentence by sentence."""

import json
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.crawl.politeness.tdmrep import MAX_BYTES, MAX_RULES, Reservations

SITE = "https://kabar.example"
EXAMPLE = """[
  {"location": "/arsip/", "tdm-reservation": 1},
  {"location": "/foto/*.jpg", "tdm-reservation": 0, "tdm-policy": "https://kabar.example/lisensi"},
  {"location": "/foto/", "tdm-reservation": 1},
  {"location": "/laporan/$", "tdm-reservation": "1"},
  {"location": "/harga-%24", "tdm-reservation": 1}
]"""


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/arsip/1998", True), ("/arsip", False), ("/Arsip/1998", False), ("/ar%73ip/1998", True),
        # the first that fits, not the longest
        ("/foto/a.jpg", False), ("/foto/a.png", True), ("/foto/", True),
        ("/laporan/", True), ("/laporan/2", False), ("/harga-$", True), ("/", False), ("/x?a=/arsip/", False),
    ],
)  # fmt: skip
def test_rules(path: str, expected: bool) -> None:
    assert Reservations.from_text(EXAMPLE).reserve(SITE + path) is expected
    assert Reservations.from_text("\ufeff" + EXAMPLE).reserve(SITE + path) is expected


@pytest.mark.parametrize(
    "text",
    [
        None, "", "<!doctype html><p>404", "{}", '{"location": "/", "tdm-reservation": 1}', "[1, null, [], {}]",
        '[{"location": "/"}]', '[{"tdm-reservation": 1}]', '[{"location": 7, "tdm-reservation": 1}]',
        '[{"location": "/", "tdm-reservation": 2}]', '[{"location": "", "tdm-reservation": 1}]', "[" * 100_000,
        '[{"location": "/", "tdm-reservation": 1}' + " " * MAX_BYTES + "]",
    ],
    ids=lambda text: str(text)[:20],
)  # fmt: skip
def test_what_is_no_rule_reserves_nothing(text: str | None) -> None:
    assert Reservations.from_text(text) == Reservations()
    assert not Reservations.from_text(text).reserve(SITE + "/")


def test_one_broken_rule_does_not_cost_the_others() -> None:
    rules = [{"location": "/a"}, "x", {"location": "/b", "tdm-reservation": 1}]
    assert Reservations.from_text(json.dumps(rules)).reserve(SITE + "/b/1")


def test_no_file_is_slow() -> None:
    rules = [{"location": f"/*{'a' * 30}b{number}", "tdm-reservation": 1} for number in range(MAX_RULES)]
    begun = process_time()
    assert not Reservations.from_text(json.dumps(rules)).reserve(SITE + "/" + "a" * 8_000)
    assert process_time() - begun < 0.5


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=60), st.recursive(
    st.one_of(st.none(), st.booleans(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["location", "tdm-reservation"]), inner, max_size=2),
    ),
).map(json.dumps)), st.text(max_size=20))  # fmt: skip
def test_law_nothing_raises(text: str, url: str) -> None:
    assert Reservations.from_text(text).reserve(url) in (True, False)
