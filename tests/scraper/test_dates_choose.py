"""Choosing between a page's dates (choose, candidates, nearby): invented pages, the contradictions of real ones."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.article import Precision, utc_text
from scraper.extraction import dates
from scraper.extraction.dates import Dates
from scraper.extraction.page import document, structured
from scraper.source import Source

NOW = datetime(2026, 8, 20, 12, 0, tzinfo=UTC)
WARTA = Source(
    name="warta",
    title="Warta Contoh",
    home="https://warta.example/",
    hosts=("warta.example",),
    language="id",
    timezone="Asia/Jakarta",
)


def choose(
    head: str = "",
    body: str = "<h1>Pasar ikan dibuka lagi</h1>",
    url: str = "https://warta.example/berita/1",
    source: Source | None = WARTA,
    language: str | None = "id",
    **options: object,
) -> Dates:
    page = document.read(f"<html><head>{head}</head><body>{body}</body></html>")
    evidence = structured.gather(page.tree, url, fetched_at=NOW, source=source)
    return dates.choose(evidence, language=language, **options)  # type: ignore[arg-type]


def linked(**fields: str) -> str:
    told = ",".join(f'"{key}":"{value}"' for key, value in fields.items())
    return f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Pasar",{told}}}</script>'


def meta(name: str, value: str) -> str:
    return f'<meta property="{name}" content="{value}">'


def published(found: Dates) -> str | None:
    return utc_text(found.published.at.replace(microsecond=0)) if found.published else None


def test_structured_data_with_a_zone_comes_first() -> None:
    head = linked(datePublished="2026-07-24T16:26:03+07:00") + meta("article:published_time", "2026-07-24 10:00:00")
    found = choose(head)
    assert published(found) == "2026-07-24T09:26:03Z"
    assert found.published is not None
    assert found.published.origin == "json-ld:datePublished"


def test_moments_are_whole_seconds() -> None:
    found = choose(linked(datePublished="2026-07-24T16:26:03.987654+07:00", dateModified="2026-07-25T16:26:03.5+07:00"))
    assert found.published is not None
    assert found.modified is not None
    assert (found.published.at.microsecond, found.modified.at.microsecond) == (0, 0)
    assert found.published.at.second == 3


def test_a_stated_zone_beats_a_naive_time_in_better_company() -> None:
    head = linked(datePublished="2026-07-24 16:26:03") + meta("article:published_time", "2026-07-24T16:26:03+08:00")
    found = choose(head, source=None)
    assert published(found) == "2026-07-24T08:26:03Z"


def test_a_z_that_the_visible_line_contradicts_is_local_time() -> None:
    body = "<h1>Pasar ikan dibuka lagi</h1><div>Jumat, 24 Juli 2026 16:26 WIB</div>"
    found = choose(linked(datePublished="2026-07-24T16:26:03Z"), body)
    assert published(found) == "2026-07-24T09:26:03Z"
    assert found.published is not None
    assert found.published.offset == "+07:00"


def test_a_true_z_stays_and_gets_the_publishers_clock() -> None:
    body = "<h1>Pasar ikan dibuka lagi</h1><div>Jumat, 24 Juli 2026 23:26 WIB</div>"
    found = choose(linked(datePublished="2026-07-24T16:26:03Z"), body)
    assert published(found) == "2026-07-24T16:26:03Z"
    assert found.published is not None
    assert (found.published.offset, found.published.day) == ("+07:00", date(2026, 7, 24))


def test_the_zone_of_a_told_instant_is_not_looked_for_behind_the_beginning_of_the_text() -> None:
    text = f"<p>{'Pedagang kembali berjualan sejak subuh. ' * 8}</p>"
    beside = "<h1>Pasar ikan dibuka lagi</h1><p>24 Juli 2026</p>"
    told = linked(datePublished="2026-07-24T09:26:03Z")
    behind = choose(told, f"{beside}{text}<p>24 Juli 2026 18:26 WIT</p>", source=None)
    before = choose(told, f"{beside}<p>24 Juli 2026 18:26 WIT</p>{text}", source=None)
    assert (behind.published and behind.published.offset, before.published and before.published.offset) == (
        "+07:00",
        "+09:00",
    )


def test_a_line_before_the_headline_tells_where_none_behind_it_does() -> None:
    masthead, headline = "<p>1 Januari 2026 08:00 WIB</p>", "<h1>Pasar ikan dibuka lagi</h1>"
    assert published(choose(body=f"{masthead}{headline}<p>Rara</p>", url="https://warta.example/")) == (
        "2026-01-01T01:00:00Z"
    )
    assert published(
        choose(body=f"{masthead}{headline}<p>24 Juli 2026 16:26 WIB</p>", url="https://warta.example/")
    ) == ("2026-07-24T09:26:00Z")


def test_a_guessed_zone_accuses_no_z() -> None:
    body = "<h1>Markt</h1><p>24.07.2026, 16:26 Uhr</p>"
    found = choose(linked(datePublished="2026-07-24T16:26:03Z"), body, "https://markt.de/1", None, "de")
    assert published(found) == "2026-07-24T16:26:03Z"


def test_a_naive_time_takes_the_sources_zone_and_says_so() -> None:
    found = choose(meta("content_PublishedDate", "2026-07-24 10:15:00"))
    assert published(found) == "2026-07-24T03:15:00Z"
    assert found.published is not None
    assert not found.published.offset_stated


def test_a_naive_time_without_a_source_takes_the_zone_of_the_country() -> None:
    found = choose(meta("article:published_time", "2026-07-24 10:15:00"), url="https://kabar.co.id/1", source=None)
    assert published(found) == "2026-07-24T03:15:00Z"


def test_published_and_modified_never_stand_in_for_each_other() -> None:
    body = "<h1>Pasar ikan dibuka lagi</h1><div>Warta, Diperbarui 18/04/2026, 10:03 WIB</div>"
    found = choose(body=body)
    assert found.published is None
    assert found.modified is not None
    assert utc_text(found.modified.at) == "2026-04-18T03:03:00Z"


def test_modified_before_published_is_kept_as_told() -> None:
    head = linked(datePublished="2026-01-20T18:33:13+07:00", dateModified="2026-01-20T18:30:00+07:00")
    found = choose(head)
    assert found.published is not None
    assert found.modified is not None
    assert found.modified.at < found.published.at


def test_a_day_in_meta_is_sharpened_by_the_line_that_shows_the_minute() -> None:
    body = "<h1>Pasar ikan dibuka lagi</h1><span>24 Juli 2026</span> <span>16:26 WIB</span>"
    found = choose(meta("article:published_time", "2026-07-24"), body)
    assert published(found) == "2026-07-24T09:26:00Z"
    assert found.published is not None
    assert found.published.precision is Precision.MINUTE


def test_meta_in_a_readers_form_is_read() -> None:
    assert published(choose(meta("article:published_time", "24 Juli 2026 | 09.00 WIB"))) == "2026-07-24T02:00:00Z"


def test_epoch_attributes_beat_the_relative_text_they_belong_to() -> None:
    body = '<h1>Pasar</h1><p>Kabar</p><span d-time="1784885160" title="Jumat">7 menit yang lalu</span>'
    found = choose(body=body.replace("<h1>Pasar</h1>", ""))
    assert published(found) == "2026-07-24T09:26:00Z"


def test_a_rule_wins() -> None:
    found = choose(
        linked(datePublished="2026-07-24T16:26:03+07:00"), overrides={"published": ["1 Juli 2026 08:00 WIB"]}
    )
    assert published(found) == "2026-07-01T01:00:00Z"
    assert found.published is not None
    assert found.published.origin == "rule:published"


@pytest.mark.fault("P5")
@pytest.mark.parametrize("text", ["2034-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "0000-00-00 00:00:00", "besok"])
def test_an_impossible_date_is_no_date(text: str) -> None:
    assert choose(meta("article:published_time", text)).published is None


def test_the_day_in_the_address_and_the_dateline_are_last_resorts() -> None:
    by_address = choose(url="https://warta.example/2026/07/24/pasar-ikan")
    by_dateline = choose(dateline_day=date(2026, 7, 20))
    assert by_address.published is not None
    assert by_dateline.published is not None
    assert (by_address.published.origin, by_address.published.day) == ("url:day", date(2026, 7, 24))
    assert (by_dateline.published.origin, by_dateline.published.day) == ("text:dateline", date(2026, 7, 20))
    assert by_dateline.published.precision is Precision.DAY


def test_a_draft_time_in_the_address_does_not_beat_a_field() -> None:
    found = choose(
        meta("article:published_time", "2026-07-24T10:47:00+07:00"),
        url="https://warta.example/2026/07/10/093000-1/ikan",
    )
    assert published(found) == "2026-07-24T03:47:00Z"


def test_cards_of_other_articles_give_no_date() -> None:
    body = '<p>Isi</p><aside class="related"><time datetime="2026-07-01T10:00:00+07:00">1 Juli</time></aside>'
    assert choose(body=body).published is None


@pytest.mark.fault("P5")
@settings(max_examples=60, deadline=None)
@given(
    values=st.lists(
        st.one_of(
            st.text(max_size=30),
            st.datetimes(datetime(1950, 1, 1), datetime(2060, 1, 1)).map(lambda at: at.isoformat()),  # noqa: DTZ001
            st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)).map(lambda at: f"{at:%d/%m/%Y %H:%M} WIB"),  # noqa: DTZ001
        ),
        max_size=3,
    )
)
def test_law_nothing_raises_and_nothing_is_two_days_ahead(values: list[str]) -> None:
    found = choose(overrides={"published": values, "modified": values[::-1]})
    for moment in (found.published, found.modified):
        assert moment is None or moment.at <= NOW + timedelta(hours=48)


COM = {"url": "https://kabar.example/pasar", "source": None, "language": "en"}


def told(found: Dates) -> tuple[str, str, bool]:
    assert found.published is not None
    return f"{found.published.local:%Y-%m-%dT%H:%M:%S}", found.published.offset, found.published.offset_stated


class TestOffsets:
    """Which clock a time runs on: what the page states of the same instant, before what a country suggests."""

    Z = linked(datePublished="2026-07-25T02:11:03Z")

    @pytest.mark.parametrize(
        "body",
        [
            "<h1>P</h1><div>Posted: July 24, 2026 / 10:11 PM EDT</div>",
            "<h1>P</h1><time datetime=2026-07-24T22:11:03-04:00>July 24</time>",
            "<h1>P</h1><i itemprop=datePublished content=2026-07-24T22:11:03-04:00></i>",
        ],
    )
    def test_an_instant_in_utc_takes_the_offset_that_the_page_states_for_it(self, body: str) -> None:
        assert told(choose(self.Z, body, **COM)) == ("2026-07-24T22:11:03", "-04:00", True)  # type: ignore[arg-type]

    def test_another_instant_lends_no_offset(self) -> None:
        body = "<h1>P</h1><div>Updated: July 24, 2026 / 11:40 PM EDT</div>"
        assert told(choose(self.Z, body, **COM)) == ("2026-07-25T02:11:03", "+00:00", True)  # type: ignore[arg-type]

    def test_a_naive_time_takes_the_zone_of_the_line_with_its_digits(self) -> None:
        body = "<h1>P</h1><time datetime='2026-07-24 16:01:26'>07/24/2026 04:01 PM EDT</time>"
        assert told(choose(body=body, **COM)) == ("2026-07-24T16:01:26", "-04:00", True)  # type: ignore[arg-type]

    def test_digits_of_utc_under_a_local_offset_are_seen_through(self) -> None:
        head = meta("article:published_time", "2026-07-24T19:11:05-04:00")
        body = "<h1>P</h1><i itemprop=datePublished content=2026-07-24T15:11:05-04:00></i>"
        assert told(choose(head, body, **COM)) == ("2026-07-24T15:11:05", "-04:00", True)  # type: ignore[arg-type]

    def test_a_day_in_the_address_that_only_the_digits_have_makes_them_local(self) -> None:
        head = meta("article:published_time", "2026-07-01T19:38:19+00:00")
        there = {"source": None, "language": "id"}
        dated = choose(head, url="https://kabar.example/2026/07/01/ikan", **there)  # type: ignore[arg-type]
        assert told(dated) == ("2026-07-01T19:38:19", "+07:00", False)
        assert told(choose(head, url="https://kabar.example/ikan", **there))[0] == "2026-07-02T02:38:19"  # type: ignore[arg-type]
        both = choose(head, url="https://kabar.example/2026/07/02/ikan", **there)  # type: ignore[arg-type]
        assert told(both)[0] == "2026-07-02T02:38:19"

    @pytest.mark.parametrize(
        ("url", "language", "offset"),
        [
            ("https://kabar.example/1", "zh", "+08:00"),
            ("https://kabar.example/1", "ms", "+08:00"),
            ("https://kabar.ca/1", "fr", "-04:00"),
            ("https://kabar.com.br/1", "pt", "-03:00"),
            ("https://kabar.example/1", "pt", "+00:00"),
            ("https://kabar.me/1", "en", "+00:00"),
            ("https://kabar.ca/1", "en", "+00:00"),
            ("https://kabar.example/1", "en", "+00:00"),
        ],
    )
    def test_an_assumed_zone_says_so(self, url: str, language: str, offset: str) -> None:
        found = choose(meta("article:published_time", "2026-07-24 16:01:26"), url=url, source=None, language=language)
        assert told(found) == ("2026-07-24T16:01:26", offset, False)


class TestWhichDay:
    """Several days on one page: the field for publication, what readers are shown, vague fields, captions."""

    def test_a_field_that_repeats_the_change_yields_to_an_earlier_one(self) -> None:
        head = meta("article:published", "2026-07-24T13:00:00Z") + meta("datePublished", "2026-07-24T12:44:32Z")
        changed = meta("article:modified", "2026-07-24T13:00:00Z")
        assert published(choose(head + changed, **COM)) == "2026-07-24T12:44:32Z"  # type: ignore[arg-type]
        assert published(choose(head, **COM)) == "2026-07-24T13:00:00Z"  # type: ignore[arg-type]

    def test_the_time_of_a_draft_is_no_earlier_publication(self) -> None:
        head = meta("article:published", "2026-07-24T13:00:00Z") + meta("datecreated", "2026-07-24T09:00:00Z")
        changed = meta("article:modified", "2026-07-24T13:00:00Z")
        assert published(choose(head + changed, **COM)) == "2026-07-24T13:00:00Z"  # type: ignore[arg-type]

    def test_a_vague_field_yields_to_another_day_that_readers_see(self) -> None:
        vague = meta("dcterms.date", "2026-07-20T09:43+07:00")
        shown = "<h1>Pasar</h1><time datetime=2026-07-24T08:00:00+07:00>24.07.2026</time>"
        assert published(choose(vague, shown)) == "2026-07-24T01:00:00Z"
        assert published(choose(vague)) == "2026-07-20T02:43:00Z"
        assert published(choose(vague, "<b>Jumat, 24 Juli 2026</b><h1>Pasar</h1>")) == "2026-07-20T02:43:00Z"

    def test_a_labelled_day_beats_the_day_in_a_caption(self) -> None:
        caption = "<h1>Pasar</h1><p>Pedagang menata ikan segar di pasar kota yang baru dibuka, 20 Juli 2026</p>"
        label = "<p>Isi.</p><ul><li><b>Tanggal</b> 24.07.2026</li></ul>"
        assert published(choose(body=caption + label)) == "2026-07-23T17:00:00Z"
        assert published(choose(body=caption)) == "2026-07-19T17:00:00Z"

    def test_a_month_in_the_address_doubts_a_far_day(self) -> None:
        body = "<h1>Pasar</h1><a>Kabar terbaru</a><b>10.08.2026</b><p>Isi.</p><div class=date>08.03.2026</div>"
        found = choose(body=body, url="https://warta.example/kabar/202603/ikan")
        assert found.published is not None
        assert found.published.day == date(2026, 3, 8)
        unknown = choose(body=body).published
        assert unknown is not None
        assert unknown.day == date(2026, 8, 10)

    def test_a_day_beside_the_headline_is_sharpened_by_an_attribute_of_that_day(self) -> None:
        body = "<h1>P</h1><b>Oct 13, 2025</b><p>Text.</p><div data-datetime='2025-10-13 17:00:00 -0400'></div>"
        assert told(choose(body=body, **COM)) == ("2025-10-13T17:00:00", "-04:00", True)  # type: ignore[arg-type]

    def test_a_quoted_post_has_a_date_of_its_own(self) -> None:
        body = "<h1>Pasar</h1><blockquote><p>@rani</p><p>20 Juli 2026</p></blockquote><b>24 Juli 2026</b>"
        assert published(choose(body=body)) == "2026-07-23T17:00:00Z"

    def test_the_day_of_the_capture_may_be_the_mastheads(self) -> None:
        masthead = "<b>Kamis, 20 Agustus 2026</b><h1>Pasar</h1><p>Isi.</p>"
        labelled = "<ul><li>Tanggal: 24 Juli 2026</li></ul>"
        assert published(choose(body=masthead + labelled)) == "2026-07-23T17:00:00Z"
        assert published(choose(body=masthead)) == "2026-08-19T17:00:00Z"


@pytest.mark.parametrize("told", ["9999-12-31T23:59:59Z", "9999-12-31T23:59:59-12:00", "9999-12-30T23:30:00Z"])
def test_the_end_of_the_calendar_is_no_error(told: str) -> None:
    page = document.read(f'<meta property="article:published_time" content="{told}"><h1>Pasar ikan dibuka lagi</h1>')
    evidence = structured.gather(page.tree, "https://warta.example/berita/1", fetched_at=None, source=WARTA)
    dates.choose(evidence, language="id")  # without the day of the capture nothing else bounds it


PROSE = "<p>Pasar ikan di tepi teluk itu dibuka lagi setelah para nelayan memperbaiki atapnya selama sembilan hari.</p>"


def clock(moment: object) -> str | None:
    return moment.local.isoformat()[:16] if moment is not None else None  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("sentences", "published"), [(5, "2026-02-05T20:30"), (1, "2026-02-07T10:00")], ids=["behind text", "beside"]
)
def test_a_date_before_the_headline_beats_one_behind_running_text(sentences: int, published: str) -> None:
    body = f"<p>5 Februari 2026 20:30</p><h1>Pasar ikan dibuka lagi</h1>{PROSE * sentences}<p>7 Februari 2026 10:00</p>"
    assert clock(choose(body=body).published) == published


def test_a_date_behind_running_text_is_taken_where_none_stands_before() -> None:
    body = f"<h1>Pasar ikan dibuka lagi</h1>{PROSE * 5}<p>5 Februari 2026 20:30</p>"
    assert clock(choose(body=body).published) == "2026-02-05T20:30"


def test_dense_scripts_run_sooner() -> None:
    prose = "<p>" + "渡船上的工人们决定自己动手修复老码头今年秋天把木料运到江边" * 3 + "</p>"
    body = f"<p>2026年2月5日 20:30</p><h1>工人修复码头</h1>{prose * 3}<p>2026年2月7日 10:00</p>"
    assert clock(choose(body=body, source=None, language="zh").published) == "2026-02-05T20:30"


class TestChangesByName:
    FIRST = "<time class='entry-date published' datetime='2026-02-05T20:30:11+07:00'>5 Februari 2026</time>"
    CHANGE = "<time class='updated' datetime='2026-02-06T09:15:40+07:00'>6 Februari 2026</time>"

    @pytest.mark.parametrize("order", [(0, 1), (1, 0)])
    def test_of_two_dates_the_one_in_an_element_for_changes_is_the_change(self, order: tuple[int, int]) -> None:
        both = (self.FIRST, self.CHANGE)
        found = choose(body=f"<h1>Pasar ikan</h1><p>{both[order[0]]}{both[order[1]]}</p>")
        assert (clock(found.published), clock(found.modified)) == ("2026-02-05T20:30", "2026-02-06T09:15")

    def test_the_only_date_is_the_publication_whatever_its_element_is_called(self) -> None:
        comment = "<p>7 Februari 2026 10:00</p>"
        found = choose(body=f"<h1>Pasar ikan</h1><p>{self.CHANGE}</p>{PROSE * 5}{comment}")
        assert (clock(found.published), clock(found.modified)) == ("2026-02-06T09:15", None)

    def test_a_change_before_the_publication_is_the_templates(self) -> None:
        found = choose(body=f"<h1>Pasar ikan</h1><p>{self.FIRST}</p>{PROSE}<p>Last updated: 1 January 2026</p>")
        assert (clock(found.published), found.modified) == ("2026-02-05T20:30", None)

    def test_a_change_is_read_beside_a_told_publication(self) -> None:
        head = "<meta property='article:published_time' content='2026-02-05T20:30:11+07:00'>"
        found = choose(head, f"<h1>Pasar ikan</h1><p>{self.FIRST}{self.CHANGE}</p>")
        assert clock(found.modified) == "2026-02-06T09:15"

    def test_a_told_day_of_the_change_takes_the_clock_that_is_shown(self) -> None:
        head = "<meta name='dcterms.modified' content='2026-02-06'>"
        found = choose(head, f"<h1>Pasar ikan</h1><p>{self.FIRST}{self.CHANGE}</p>")
        assert clock(found.modified) == "2026-02-06T09:15"


@pytest.mark.parametrize(
    ("footers", "clock"),
    [
        (("Diposting oleh Rani Prameswari pukul 20:30",), "2026-02-05T13:30:00Z"),
        (("Posted by Rani Prameswari at 8:30 PM",), "2026-02-05T13:30:00Z"),
        (("Geschrieben von Rani Prameswari in Pasar um 20:30 | Kommentare (1)",), "2026-02-05T13:30:00Z"),
        (("Posted by Rani at 8:30 PM", "Posted by Bagas at 9:01 PM"), None),
        (("Posted by Rani at 8:30 PM on February 9, 2026",), None),
        (("Seen by Rani Prameswari at 8:30 PM",), None),
    ],
)
def test_a_blogs_day_takes_the_clock_of_the_only_line_that_says_who_posted_it(
    footers: tuple[str, ...], clock: str | None
) -> None:
    text = "<p>Warga kembali berjualan sejak pagi hari setelah pasar ditutup selama dua minggu penuh.</p>" * 8
    below = "".join(f"<div class=foot>{one}</div>" for one in footers)
    found = choose(body=f"<h3>Kamis, 5 Februari 2026</h3><h1>Pasar ikan dibuka lagi</h1>{text}{below}")
    assert found.published is not None
    if clock is None:
        assert (found.published.precision, found.published.day) == (Precision.DAY, date(2026, 2, 5))
    else:
        assert published(found) == clock
        assert found.published.raw.startswith("Kamis, 5 Februari 2026")
