"""What a worker is asked and what it answers: the same on both sides, whatever is in it, and nothing else."""

import os
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.article import Article, Block, BlockKind, Capture
from archive.pictures import Look
from scraper.discovery import Discovered, Link
from scraper.errors import ExtractorFailed, NotAnArticle, NoText, SoftNotFound
from scraper.reading import wire
from scraper.reading.slots import STEP_BYTES, Slot
from scraper.reading.trays import ASKED, BYTES, KIND_AT, PAGES, SAID, Tray
from scraper.reading.wire import Answer, Question
from scraper.source.files import bundled_sources

ARTICLE = Article(
    source="kabar", title="Panen", blocks=(Block(kind=BlockKind.PARAGRAPH, text="Panen zurabel."),), tags=("desa",)
)
_texts = st.text(max_size=20)
_captures = st.builds(
    Capture,
    url=_texts,
    requested_url=_texts,
    status=st.integers(100, 599),
    headers=st.lists(st.tuples(_texts, _texts), max_size=3).map(tuple),
    payload=st.binary(max_size=100),
    fetched_at=st.datetimes(timezones=st.just(UTC)),
)


@settings(max_examples=60)
@given(_captures, st.frozensets(st.integers(-(2**63), 2**63 - 1), max_size=3), st.none() | _texts)
def test_a_question_is_heard_as_it_was_asked(capture: Capture, standing: frozenset[int], first: str | None) -> None:
    asked = wire.question("read_article", capture, None, standing, first)
    assert wire.asked(*asked) == ("read_article", [capture, None, standing, first])


def test_every_source_and_listing_comes_as_it_is() -> None:
    capture = Capture(
        url="a", requested_url="a", status=200, headers=(), payload=b"x", fetched_at=datetime(2026, 1, 1, tzinfo=UTC)
    )
    for source in bundled_sources():
        for listing in source.listings:
            _, arguments = wire.asked(*wire.question("read_listing", capture, listing, source))
            assert arguments == [capture, listing, source]
    assert wire.asked(*wire.question("look_at_picture", b"\x00")) == ("look_at_picture", [b"\x00"])


def test_answers_come_as_they_are() -> None:
    links = Discovered(links=(Link(url="https://a.example/1", origin="feed:entry"),), children_modified={"a": "b"})
    assert wire.result_of(wire.ARTICLE, wire.answered(ARTICLE)) == ARTICLE
    assert wire.result_of(wire.NEWS, wire.answered(ARTICLE)) == ARTICLE
    assert wire.result_of(wire.NEWS, wire.answered(None)) is None
    assert wire.result_of(wire.LINKS, wire.answered(links)) == links
    assert wire.result_of(wire.LOOK, wire.answered(Look(problem="x"))) == Look(problem="x")


def test_reasons_come_with_their_words_and_where_the_text_stands_too() -> None:
    reason = SoftNotFound("tidak \ud800 ada")
    reason.elsewhere = "https://a.example/amp"
    heard = wire.reason_of(wire.reasoned(reason))
    assert (type(heard), str(heard), heard.elsewhere) == (SoftNotFound, "tidak ? ada", "https://a.example/amp")
    assert wire.reason_of(wire.reasoned(NoText())).reason == "no text"


@pytest.mark.parametrize(
    "answer",
    [b"", b"\xc1", wire.answered(None), wire.answered({"source": "a", "title": "", "blocks": []}), wire.answered(1)],
)
def test_what_is_no_article_is_taken_for_none(answer: bytes) -> None:
    with pytest.raises(ExtractorFailed):
        wire.result_of(wire.ARTICLE, answer)


@pytest.mark.parametrize("name", ["SystemExit", "ScraperError", "annotations", "NotThere"])
def test_a_reason_that_is_none_of_ours_is_a_failure_of_the_extractor(name: str) -> None:
    reason = wire.reason_of(msgspec.msgpack.encode((name, [], None)))
    assert isinstance(reason, NotAnArticle)
    assert isinstance(reason, ExtractorFailed)


def test_a_slot_grows_on_both_sides() -> None:
    ours = Slot.new()
    theirs = Slot(os.dup(ours.descriptor))
    ours.write(0, b"kepala", b"isi")
    assert (theirs.read(0, 6), theirs.read(6, 9)) == (b"kepala", b"isi")
    large = bytes(range(256)) * (STEP_BYTES // 128)
    ours.write(0, b"k", large)
    assert theirs.read(1, 1 + len(large)) == large
    theirs.write(0, large, large)
    assert ours.read(len(large), 2 * len(large)) == large
    ours.write(0, b"kecil")
    assert theirs.read(0, 5) == b"kecil"
    ours.close()
    theirs.close()


@pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="memory files are sealed on Linux only")
def test_nobody_can_cut_what_the_parent_reads() -> None:
    slot = Slot.new()
    with pytest.raises(PermissionError):
        os.ftruncate(slot.descriptor, 0)
    os.ftruncate(slot.descriptor, 2 * STEP_BYTES)
    assert slot.read(0, 1) == b"\0"
    slot.close()


def test_a_slot_where_the_system_has_no_files_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "memfd_create", raising=False)
    slot = Slot.new()
    slot.write(0, b"panen ", b"zurabel" * STEP_BYTES)
    assert slot.read(3, 13) == b"en zurabel"
    slot.close()


def two_sides() -> tuple[Slot, Tray, Tray]:
    """A slot, and a tray in it as the parent and as the child see it."""
    slot = Slot.new()
    return slot, Tray(slot), Tray(Slot(os.dup(slot.descriptor)))


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.binary(max_size=50), st.binary(max_size=3000)), min_size=1, max_size=PAGES + 3),
    st.lists(st.binary(max_size=9000), max_size=PAGES),
)
def test_what_is_laid_in_a_tray_is_found_and_so_are_the_answers(
    asked: list[tuple[bytes, bytes]], said: list[bytes]
) -> None:
    _, ours, theirs = two_sides()
    questions = [Question(*each) for each in asked]
    laid = ours.lay(questions)
    assert laid == min(len(questions), PAGES)
    theirs.take(laid)
    answers = [Answer(b"rnmb"[number % 4 :][:1], told) for number, told in enumerate(said[:laid])]
    for number, answer in enumerate(answers):
        assert theirs.question(number) == questions[number]
        theirs.say(number, answer)
    assert list(ours.answers(laid, PAGES * 9000)) == answers
    assert ours.answered() == len(answers)
    assert ours.lay(questions[:1]) == 1
    assert (list(ours.answers(1, 9000)), ours.answered()) == ([], 0)
    ours.close()
    theirs.close()


def test_a_tray_takes_so_many_bytes_and_one_page_of_any_size() -> None:
    _, ours, theirs = two_sides()
    large, half = Question(b"k", b"x" * (BYTES + 1)), Question(b"k", b"x" * (BYTES // 2 - 1000))
    assert ours.lay([large, large]) == 1
    assert ours.lay([half, half, half]) == 2
    assert ours.lay([half, large]) == 1
    theirs.take(1)
    assert theirs.question(0) == half
    ours.close()
    theirs.close()


@pytest.mark.parametrize(
    ("claim", "kind"), [((0, 1 << 62), b"r"), ((5, 4), b"r"), ((0, 1001), b"r"), ((0, 4), b"?"), ((0, 4), b"\0")]
)
def test_a_claim_that_cannot_be_is_no_answer(claim: tuple[int, int], kind: bytes) -> None:
    slot, ours, theirs = two_sides()
    assert ours.lay([Question(b"k", b"isi")] * 2) == 2
    slot.write(ASKED.size, SAID.pack(*claim))
    slot.write(KIND_AT, kind)
    assert list(ours.answers(2, 1000)) == []
    ours.close()
    theirs.close()


def test_a_reason_in_no_encoding_is_a_reason() -> None:
    reason = wire.reason_of(msgspec.msgpack.encode(("SoftNotFound", [b"tidak\xff"], None)))
    assert isinstance(reason, SoftNotFound)
    assert str(reason) == "tidak\ufffd"


def test_answers_together_are_no_larger_than_the_memory_of_a_worker() -> None:
    """A page that has taken its worker over could have the same bytes read once for each page of the tray."""
    _, ours, theirs = two_sides()
    theirs.take(ours.lay([Question(b"k", b"isi")] * PAGES))
    for number in range(PAGES):
        theirs.say(number, Answer(wire.RESULT, bytes(1000)))
    assert [len(each.told) for each in ours.answers(PAGES, 2500)] == [1000, 1000]
    ours.close()
    theirs.close()
