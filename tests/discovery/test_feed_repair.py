"""What is mended in a feed before it is read, and that nothing else is touched."""

import time
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scraper.discovery.feed_repair import repaired
from scraper.discovery.markup import with_closed_cdata

HEAD, FOOT = "<rss><channel>", "</channel></rss>"


@pytest.mark.parametrize(("broken", "mended"), [
    ("<title>a & b</title>", "<title>a &amp; b</title>"),
    ("<title>AT&T &amp; x &#38; &#x26;</title>", "<title>AT&amp;T &amp; x &#38; &#x26;</title>"),
    ("<title>a&nbsp;b &eacute; &LT;</title>", "<title>a\u00a0b é &amp;LT;</title>"),
    ("<title>&tidak; &#0; &#xD800; &#99999999;</title>", "<title>&amp;tidak;   </title>"),
    ("<link>/1?a=1&b=2&copy=3</link>", "<link>/1?a=1&amp;b=2&amp;copy=3</link>"),
    ("<link href='/1?a=1&b=2'/>", "<link href='/1?a=1&amp;b=2'/>"),
    ("<title>1 < 2</title>", "<title>1 &lt; 2</title>"),
    ("<title><![CDATA[a & b]]></title>", "<title><![CDATA[a & b]]></title>"),
    ("<title>a<!-- b -->c</title>", "<title>ac</title>"),
    ("<title>a<link>b</link>", "<title>a</title><link>b</link>"),
    ("<title>a</TITLE>", "<title>a</title>"),
    ("<title>a</b></title>", "<title>a</title>"),
    ("<item><title>a<item><title>b", "<item><title>a</title></item><item><title>b</title></item>"),
    ("<item><description><p>a</description></item>", "<item><description><p>a</p></description></item>"),
    ("<title a=1 b='2' c>a</title>", '<title a="1" b="2">a</title>'),
    ("<link href=/1?a=1&b=2 rel='x\"y'/>", '<link href="/1?a=1&amp;b=2" rel="x&quot;y"/>'),
    ("<title <b>a</b></title>", "<title><b>a</b></title>"),
    ("<b><item></item>", "<b></b><item></item>"),
    ("<?php x ?><title>a</title>", "<title>a</title>"),
])  # fmt: skip
def test_what_is_mended(broken: str, mended: str) -> None:
    assert repaired(HEAD + broken + FOOT).text == HEAD + mended + FOOT


@pytest.mark.parametrize(("payload", "is_named"), [
    (f"{HEAD}<item><title>a & b &nbsp;</title></item>{FOOT}", False), (f"{HEAD}<item><title>a</item>{FOOT}", True),
    (f"{HEAD}<item></item>", True), (f"{HEAD}<item></b></item>{FOOT}", True), (f"{HEAD}{FOOT}", False),
])  # fmt: skip
def test_only_what_may_have_cost_something_is_named(payload: str, is_named: bool) -> None:
    assert bool(repaired(payload).problem) is is_named


def test_a_feed_that_goes_on_loses_its_last_entry() -> None:
    text, rest, _ = repaired(f"{HEAD}<item>1</item><item>2</item><item><title>3", is_whole=False)
    assert (text, rest) == (f"{HEAD}<item>1</item><item>2</item>{FOOT}", "")


@pytest.mark.parametrize(("doctype", "written", "mended"), [
    ('<!DOCTYPE rss [<!ENTITY kami "Berita">]>', "&kami;", "Berita"),
    ('<!DOCTYPE rss [\n<!ENTITY kami "C:\\d\\1">\n<!ENTITY lain \'a&#233;<\'>\n]>', "&kami; &lain;", "C:\\d\\1 aé&lt;"),
    ('<!DOCTYPE rss [<!ENTITY kami "Berita">]>', "<b c='&kami;&lain;'/>", "<b c='Berita&amp;lain;'/>"),
    ('<!DOCTYPE rss [<!ENTITY a "b"><!ENTITY kami "&a;&a;">]>', "&kami;", "&amp;kami;"),
    ('<!DOCTYPE rss [<!ENTITY kami SYSTEM "file:///etc/hostname">]>', "&kami;", "&amp;kami;"),
    ("<!DOCTYPE rss SYSTEM 'a.dtd'>", "&kami;", "&amp;kami;"),
])  # fmt: skip
def test_entities_of_its_own_are_put_in_place(doctype: str, written: str, mended: str) -> None:
    text = repaired(f"{doctype}{HEAD}<title>{written}</title>{FOOT}").text
    assert text.partition("<rss>")[2] == f"<channel><title>{mended}</title>{FOOT}"
    ElementTree.fromstring(text)


def test_an_entity_cannot_fill_the_memory() -> None:
    bomb = f'<!DOCTYPE rss [<!ENTITY a "{"x" * 900}">]>{HEAD}<title>{"&a;" * 1_000}</title>{FOOT}'
    text, _, problem = repaired(bomb)
    assert len(text) < 2 * len(bomb)
    assert "without the entity a" in (problem or "")


@pytest.mark.parametrize(("broken", "mended"), [
    ("<title><![CDATA[a</title><link>b</link>", "<title><![CDATA[a]]></title><link>b</link>"),
    ("<title>a <![CDATA[b</title><p><![CDATA[c]]></p>", "<title>a <![CDATA[b]]></title><p><![CDATA[c]]></p>"),
    ("<b x='1'><![CDATA[a</b><link><![CDATA[b</link>", "<b x='1'><![CDATA[a]]></b><link><![CDATA[b]]></link>"),
    ("<title><![CDATA[a</b></title><p/>]]></title>", "<title><![CDATA[a</b></title><p/>]]></title>"),
    ("<p><![CDATA[a <![CDATA[ b]]></p>", "<p><![CDATA[a <![CDATA[ b]]></p>"),
])  # fmt: skip
def test_a_section_that_is_left_open_ends_with_its_element(broken: str, mended: str) -> None:
    text, _, problem = repaired(HEAD + broken + FOOT)
    assert text == HEAD + mended + FOOT
    assert bool(problem) is (broken != mended)


def test_sections_that_are_left_open_take_linear_time() -> None:
    start = time.process_time()
    for trap in ("<a><![CDATA[x</a>", "<a><![CDATA[x", "<![CDATA[</a>", "<a <![CDATA[x"):
        with_closed_cdata(trap * 200_000 + "]]>")
        with_closed_cdata(trap * 200_000)
    assert time.process_time() - start < 5


def test_an_item_of_another_vocabulary_begins_no_entry() -> None:
    text = f"{HEAD}<item><x:item><title>a</title></x:item><title>b</title></item>{FOOT}"
    assert repaired(text).text == text


def test_what_stands_around_the_root_is_left_out() -> None:
    assert repaired(f"Warning: x in y\n{HEAD}{FOOT}z").text == HEAD + FOOT


NAMES = st.sampled_from(["item", "entry", "title", "link", "description", "b", "p", "x:y", "channel"])
WORDS = st.text(alphabet="ab &<;#x1\u00e9\n", max_size=12)
PIECES = st.one_of(
    WORDS,
    st.builds("<{}>".format, NAMES),
    st.builds("</{}>".format, NAMES),
    st.builds("<{}/>".format, NAMES),
    st.sampled_from(["&nbsp;", "&#0;", "&#160;", "&x;", "<!-- a -->", "<b a='1&2'>", "<b c=1>", "<![CDATA[a & <b>]]>"]),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=25))
def test_law_whatever_comes_is_xml_afterwards(pieces: list[str]) -> None:
    body = "".join(pieces).replace("x:y", "y")
    ElementTree.fromstring(repaired(f"<rss>{body}</rss>").text.replace("<!", "<!"))


TREES = st.recursive(
    st.text(alphabet="ab é\n", max_size=9),
    lambda inner: st.builds(
        lambda name, children: f"<{name}>{''.join(children)}</{name}>",
        st.sampled_from(["b", "p", "media:group", "description", "author"]), st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(TREES, max_size=6))
def test_law_what_is_well_formed_passes_unchanged(bodies: list[str]) -> None:
    feed = HEAD + "".join(f"<item>{body}<title>a &amp; b</title></item>" for body in bodies) + FOOT
    assert repaired(feed) == (feed, "", None)
