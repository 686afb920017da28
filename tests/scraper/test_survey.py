"""One query over the whole tree."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, LexborNode

from scraper.extraction.page.structured import gather
from scraper.extraction.page.survey import MAX_OWN_LINKS, survey


def ids(nodes: Iterable[LexborNode]) -> list[str | None]:
    return [node.id for node in nodes]


def test_each_kind_is_found_in_the_order_of_the_page() -> None:
    tree = LexborHTMLParser(
        '<head><script id=a type="application/LD+JSON">{}</script><script id=b>x</script></head>'
        '<nav><a id=c rel="nofollow tag" href=/x>t</a></nav><p id=d style="display:none" itemprop=headline hidden>e</p>'
        '<span id=f aria-hidden=true>g</span><i id=h aria-hidden=true>i</i><b id=j itemprop=url style="color:red">k</b>'
        '<i id=k itemprop="name Author">l</i>'
    )
    found = survey(tree)
    assert ids(found.properties) == ["d", "k"]
    assert ids(found.linked_data) == ["a"]
    assert ids(found.topics) == ["c"]


def test_unseen_is_what_says_so_of_itself() -> None:
    tree = LexborHTMLParser(
        '<p id=a hidden>a<p id=b style="DISPLAY : None">b<div id=c style="Visibility:hidden">c</div>'
        '<p id=d style="display:block;text-decoration:none">d<span id=e style="text-decoration:none">e</span>'
        "<span id=f aria-hidden=true>f</span><i id=g aria-hidden=true>g</i><a id=h hidden>h</a>"
        "<div hidden id=S:1>i</div>"
    )
    found = survey(tree).unseen
    assert ids(node for node in tree.css("[id]") if node.mem_id in found) == ["a", "b", "c", "f"]


def test_own_links_begin_with_the_step_or_are_nothing_but_a_query() -> None:
    page = (
        '<link rel=next href=/n><nav><a href="?page=2">2</a><a href="/air/banjir-7/3">3</a>'
        '<a href="/lain">l</a><a href="/foto/air/banjir-7/3">f</a><a rel=tag href="/air/banjir-7/t">t</a></nav>'
    )
    found = ("?page=2", "/air/banjir-7/3", "/air/banjir-7/t")
    assert hrefs(page, "/air/banjir-7") == list(found)
    assert hrefs(page, "") == ["?page=2"]
    evidence = gather(LexborHTMLParser(page), "https://a.example/air/banjir-7", step="/air/banjir-7")
    assert evidence.own_links == ("https://a.example/n", *found)
    assert len(hrefs("<a href=?p>" * (MAX_OWN_LINKS + 9), "/a")) == MAX_OWN_LINKS


def test_own_links_that_do_not_begin_with_the_path_hold_its_last_part_or_all_of_it() -> None:
    own = ["banjir-7/2", "../air/banjir-7/2", "https://a.example/air/banjir-7/2", "//m.a.example/air/banjir-7/2"]
    links = "".join(f'<a href="{href}">2</a>' for href in [*own, "https://a.example/air/banjir-8", "banjir", ""])
    assert hrefs(links, "/air/banjir-7") == own
    short = ["https://a.example/air/7/2", "//a.example/air/7/2", "/air/7/2"]
    links = "".join(f'<a href="{href}">2</a>' for href in [*short, "https://a.example/air/8", "7/2"])
    assert hrefs(links, "/air/7") == short  # "7" alone would stand in every address


def hrefs(page: str, step: str) -> list[str]:
    return survey(LexborHTMLParser(page), step).own_links


@pytest.mark.parametrize("name", ['a"]', "a\\", "a\nb", "a\x00b", "\udc80a", "a'b", "日本", "a]{}/*"])
def test_any_step_can_be_asked_for(name: str) -> None:
    step = f"/{name}"
    shown = step.encode("utf-8", "replace").decode()
    tree = LexborHTMLParser("<a>x</a>")
    link = tree.css_first("a")
    assert link is not None
    link.attrs["href"] = f"{shown}/2"
    found = survey(tree, step).own_links
    assert found in ([f"{shown}/2"], [])
    assert found or "\x00" in step or "\udc80" in step


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=20))
def test_no_step_breaks_the_query(step: str) -> None:
    survey(LexborHTMLParser("<a href=/x/2>x</a>"), step)


def test_properties_are_those_of_elements_that_were_entered() -> None:
    page = '<nav itemprop=author>a</nav><div hidden itemprop=author>b</div><p itemprop="Author">c</p>'
    assert gather(LexborHTMLParser(page), None).microdata == {"author": ("c",)}
