"""Reading one date string (read, written, relative, vocabulary): what publishers write, as our fact sheets tell."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from archive.article import Precision, utc_text
from scraper.extraction.dates import read, readings, vocabulary

NOW = datetime(2026, 8, 20, 12, 0, tzinfo=UTC)
JAKARTA, KL = "Asia/Jakarta", "Asia/Kuala_Lumpur"

INDONESIAN = [
    ("6 Februari 2025 16:26 WIB", "2025-02-06T09:26:00Z"),
    ("24 Juli 2026 10:15 WIB", "2026-07-24T03:15:00Z"),
    ("Jumat, 04 Okt 2024 19:34 WIB", "2024-10-04T12:34:00Z"),
    ("Kamis, 06 Feb 2025 16:26 WIB", "2025-02-06T09:26:00Z"),
    ("2026/06/05 20:30:23", "2026-06-05T13:30:23Z"),
    ("Rabu, 3 Agustus 2022 9:03 WIB", "2022-08-03T02:03:00Z"),
    ("Rabu, 3 Februari 2021 15:27", "2021-02-03T08:27:00Z"),
    ("Wed, 12 Aug 2026 12:17:40 +0700", "2026-08-12T05:17:40Z"),
    ("Kompas.com, 03/08/2026, 17:53 WIB", "2026-08-03T10:53:00Z"),
    ("Senin,03/08/2026 17:53", "2026-08-03T10:53:00Z"),
    ("Kompas.com , 17 April 2026, 10:30 WIB", "2026-04-17T03:30:00Z"),
    ("Kompas.com, Diperbarui 18/04/2026, 10:03 WIB", "2026-04-18T03:03:00Z"),
    ("Kompas.com - 06/02/2025, 16:26 WIB", "2025-02-06T09:26:00Z"),
    ("2026-07-24 10:15:00", "2026-07-24T03:15:00Z"),
    ("24 Juli 2026 | 09.00 WIB", "2026-07-24T02:00:00Z"),
    ("06 February 2025 16:26", "2025-02-06T09:26:00Z"),
    ("Diterbitkan 24 Juli 2026, 10:26 WIB", "2026-07-24T03:26:00Z"),
    ("Jumat, 24 Juli 2026 12:40 WIB", "2026-07-24T05:40:00Z"),
    ("2026-07-24T12:40+07:00", "2026-07-24T05:40:00Z"),
    ("Jumat   24 Jul 2026  16:32 WIB", "2026-07-24T09:32:00Z"),
    ("20 July 2026, 23:40", "2026-07-20T16:40:00Z"),
    (" 20/1/2026 18:30", "2026-01-20T11:30:00Z"),
    (", Jurnalis-Jum'at, 24 Juli 2026 |15:18 WIB", "2026-07-24T08:18:00Z"),
    ("24 Juli 2026 15:18:24", "2026-07-24T08:18:24Z"),
    ("Jum'at, 24 Juli 2026 - 14:00 WIB", "2026-07-24T07:00:00Z"),
    ("Jum’at, 24 Juli 2026 | 07:08 WIB", "2026-07-24T00:08:00Z"),
    ("Jumat, 24 Juli 2026 - 13:39:00 WIB", "2026-07-24T06:39:00Z"),
    ("Ahad, 12 April 2026 | 13:15 WIB", "2026-04-12T06:15:00Z"),
    ("30 Mei 2025 16:24", "2025-05-30T09:24:00Z"),
    ("24 Jul 2026, 11:00 WIB", "2026-07-24T04:00:00Z"),
    ("Terbit 2 Sep 2025 17:00 WIB", "2025-09-02T10:00:00Z"),
    ("24 April 2026 20:05", "2026-04-24T13:05:00Z"),
    ("Sabtu, 13 Juli 2013 – 15:57 WIB", "2013-07-13T08:57:00Z"),
    ("18 Juli 2024   21:20 Diperbarui: 18 Juli 2024   21:31", "2024-07-18T14:20:00Z"),
    ("Tanggal Terbit : 2026-03-04 16:55:35", "2026-03-04T09:55:35Z"),
    ("07 Mar 2026 04:36", "2026-03-06T21:36:00Z"),
    ("Selasa, 6 Mei 2025 08.15 WITA", "2025-05-06T00:15:00Z"),
    ("Selasa, 6 Mei 2025 pukul 08.15 Waktu Indonesia Timur", "2025-05-05T23:15:00Z"),
    ("Selasa, 6 Mei 2025 pukul 08.15 WIT", "2025-05-05T23:15:00Z"),
    ("2026-04-23T08:48:00Z", "2026-04-23T08:48:00Z"),
    ("12 Nopember 2019 10:00 WIB", "2019-11-12T03:00:00Z"),
]


@pytest.mark.parametrize(("text", "expected"), INDONESIAN)
def test_indonesian_publishers(text: str, expected: str) -> None:
    found = read(text, language="id", timezone=JAKARTA, now=NOW)
    assert found is not None
    assert utc_text(found.at) == expected
    assert found.raw == text.strip()


DAYS = [
    ("Jumat, 27 Februari 2026", "2026-02-27"),
    ("Selasa, 08 Oktober 2024", "2024-10-08"),
    ("9 Maret 2026", "2026-03-09"),
    ("Selasa, 3 Maret 2026 - Dibaca 2689 kali", "2026-03-03"),
    ("11-03-2026", "2026-03-11"),
    ("2023-03-02", "2023-03-02"),
    ("TIP10 Maret 202630PrintJakarta", "2026-03-10"),
    ("5 Septemebr 2025", "2025-09-05"),
    ("17 Agt 2021", "2021-08-17"),
    ("17 Ags 2021", "2021-08-17"),
    ("2 Pebruari 2012", "2012-02-02"),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_a_day_without_a_time_is_midnight_at_the_publisher(text: str, day: str) -> None:
    found = read(text, language="id", timezone=JAKARTA, now=NOW)
    assert found is not None
    assert (found.precision, found.offset, found.offset_stated) == (Precision.DAY, "+07:00", False)
    assert found.local == datetime.fromisoformat(day)


OTHERS = [
    ("ms", KL, "06/02/2025 04:26 PM", "2025-02-06T08:26:00Z"),
    ("ms", KL, "6 Ogos 2025 4.26 petang", "2025-08-06T08:26:00Z"),
    ("ms", KL, "Khamis, 6 Mac 2025 4:26 PM MYT", "2025-03-06T08:26:00Z"),
    ("en", None, "Friday, 22 Nov 2024 4:55 PM MYT", "2024-11-22T08:55:00Z"),
    ("en", None, "Sept. 3rd, 2024 at 4:05 p.m. ET", "2024-09-03T20:05:00Z"),
    ("en", None, "Jan. 3, 2024 12:05 a.m. EST", "2024-01-03T05:05:00Z"),
    ("en", None, "1725336199000", "2024-09-03T04:03:19Z"),
    ("en", None, "1725336199", "2024-09-03T04:03:19Z"),
    ("en", None, "2024-01-30T14:13:12.269Z", "2024-01-30T14:13:12Z"),
    ("en", None, "Thu, 06 Feb 25 09:26:00 GMT", "2025-02-06T09:26:00Z"),
    ("de", "Europe/Berlin", "Thu Feb  6 16:26:05 CET 2025", "2025-02-06T15:26:05Z"),
    ("id", JAKARTA, "Thu Feb 06 16:26:05 WIB 2025", "2025-02-06T09:26:05Z"),
    ("en", None, "Thu Feb 06 16:26:05 2025", "2025-02-06T16:26:05Z"),
    ("de", "Europe/Berlin", "06.02.2025, 16:26 Uhr", "2025-02-06T15:26:00Z"),
    ("de", "Europe/Berlin", "6. März 2025, 16.26 Uhr MESZ", "2025-03-06T14:26:00Z"),
    ("es", "Europe/Madrid", "06/02/2025 16:26h", "2025-02-06T15:26:00Z"),
    ("fr", "Europe/Paris", "le 06/02/2025 à 16:26", "2025-02-06T15:26:00Z"),
    ("fr", "Europe/Paris", "6 février 2025 à 16h26", "2025-02-06T15:26:00Z"),
    ("pt", None, "06/02/2025 16h26", "2025-02-06T16:26:00Z"),
    ("it", "Europe/Rome", "6 febbraio 2025 ore 16.26", "2025-02-06T15:26:00Z"),
    ("nl", "Europe/Amsterdam", "6 mei 2025 16:26", "2025-05-06T14:26:00Z"),
    ("ar", None, "٦ فبراير ٢٠٢٥ - ٤:٢٦ م", "2025-02-06T16:26:00Z"),
    ("ja", "Asia/Tokyo", "2025年2月6日 16時26分", "2025-02-06T07:26:00Z"),
    ("ja", "Asia/Tokyo", "2025年2月6日(木) 午後4時26分", "2025-02-06T07:26:00Z"),
    ("zh", "Asia/Shanghai", "2024年04月24日08:35", "2024-04-24T00:35:00Z"),
    ("zh", "Asia/Shanghai", "2025-02-06 下午4:26", "2025-02-06T08:26:00Z"),
    ("ko", "Asia/Seoul", "2026.07.12 22:09", "2026-07-12T13:09:00Z"),
    ("ko", "Asia/Seoul", "입력 2025-02-06 오후 4:26", "2025-02-06T07:26:00Z"),
    ("vi", None, "Thứ năm, 6/2/2025, 16:26 (GMT+7)", "2025-02-06T09:26:00Z"),
    ("th", "Asia/Bangkok", "6 ก.พ. 2568 16:26 น.", "2025-02-06T09:26:00Z"),
    ("tr", "Europe/Istanbul", "6 Ağustos 2025 16:26", "2025-08-06T13:26:00Z"),
    ("ru", None, "6 февраля 2025, 16:26 МСК", "2025-02-06T13:26:00Z"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "zone", "text", "expected"), OTHERS)
def test_other_languages(language: str, zone: str | None, text: str, expected: str) -> None:
    found = read(text, language=language, timezone=zone, now=NOW)
    assert found is not None
    assert utc_text(found.at.replace(microsecond=0)) == expected


OTHER_DAYS = [
    ("en", "April 26, 2022", "2022-04-26"),
    ("en-US", "06/02/2025", "2025-06-02"),
    ("en-GB", "06/02/2025", "2025-02-06"),
    ("es", "6 de febrero de 2025", "2025-02-06"),
    ("fr", "1er mars 2025", "2025-03-01"),
    ("pt", "6 de março de 2025", "2025-03-06"),
    ("pl", "6 października 2025", "2025-10-06"),
    ("tr", "6 KASIM 2025", "2025-11-06"),
    ("ar", "6 كانون الثاني 2025", "2025-01-06"),
    ("ja", "令和7年2月6日", "2025-02-06"),
    ("zh", "民國114年2月6日", "2025-02-06"),
    ("ko", "2025년 2월 6일", "2025-02-06"),
    ("vi", "6 tháng 2, 2025", "2025-02-06"),
    ("th", "6 มีนาคม 2568", "2025-03-06"),
    ("hi", "6 फरवरी 2025", "2025-02-06"),
    ("fil", "Pebrero 6, 2025", "2025-02-06"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "day"), OTHER_DAYS)
def test_days_in_other_languages(language: str, text: str, day: str) -> None:
    found = read(text, language=language, now=NOW)
    assert found is not None
    assert found.local == datetime.fromisoformat(day)
    assert found.precision is Precision.DAY


RELATIVE = [
    ("id", "7 menit yang lalu", timedelta(minutes=7)),
    ("id", "5 menit lalu", timedelta(minutes=5)),
    ("id", "1 jam 20 menit lalu", timedelta(hours=1, minutes=20)),
    ("en", "2 hours and 5 minutes ago", timedelta(hours=2, minutes=5)),
    ("en", "page 2 of 3, 5 minutes ago", timedelta(minutes=5)),
    ("id", "1 jam yang lalu", timedelta(hours=1)),
    ("id", "sejam lalu", timedelta(hours=1)),
    ("id", "setengah jam lalu", timedelta(minutes=30)),
    ("id", "Baru saja", timedelta(0)),
    ("en", "5 h ago", timedelta(hours=5)),
    ("en", "an hour ago", timedelta(hours=1)),
    ("de", "vor 2 Stunden", timedelta(hours=2)),
    ("fr", "il y a 2 heures", timedelta(hours=2)),
    ("es", "hace 2 horas", timedelta(hours=2)),
    ("ar", "منذ ساعتين", timedelta(hours=2)),
    ("ja", "2時間前", timedelta(hours=2)),
    ("ko", "2시간 전", timedelta(hours=2)),
    ("ru", "2 часа назад", timedelta(hours=2)),
]


@pytest.mark.parametrize(("language", "text", "distance"), RELATIVE)
def test_a_relative_form_counts_from_the_capture(language: str, text: str, distance: timedelta) -> None:
    found = read(text, language=language, now=NOW)
    assert found is not None
    assert found.at == NOW - distance
    assert read(text, language=language) is None, "without a capture's time it tells nothing"


def test_yesterday_with_a_clock_and_without() -> None:
    with_clock = read("Kemarin, 14:10 WIB", language="id", timezone=JAKARTA, now=NOW)
    without = read("Kemarin", language="id", timezone=JAKARTA, now=NOW)
    assert with_clock is not None
    assert without is not None
    assert utc_text(with_clock.at) == "2026-08-19T07:10:00Z"
    assert (without.precision, without.local) == (Precision.DAY, datetime(2026, 8, 19))  # noqa: DTZ001


YESTERDAYS = ("kemarin", "semalam", "yesterday", "gestern", "hier", "ayer", "ontem", "ieri", "gisteren", "dün", "вчера",
              "أمس", "昨日", "昨天", "어제", "hôm qua", "i går", "wczoraj")  # fmt: skip
TODAYS = ("hari ini", "today", "heute", "aujourd'hui", "hoy", "hoje", "oggi", "vandaag", "bugün", "сегодня", "اليوم",
          "今天", "오늘", "hôm nay", "i dag", "dzisiaj")  # fmt: skip
BEFORE = ("kemarin lusa", "day before yesterday", "vorgestern", "avant-hier", "anteayer", "前天")


@pytest.mark.parametrize(
    ("word", "ago"), [(word, ago) for ago, words in enumerate((TODAYS, YESTERDAYS, BEFORE)) for word in words]
)
def test_days_that_are_called_by_a_word(word: str, ago: int) -> None:
    found = read(word.capitalize(), now=NOW)
    assert found is not None
    assert found.local.date() == (NOW - timedelta(days=ago)).date()


@pytest.mark.parametrize("clock", ["25:10", "24:01", "12:61", "12:10:61"])
def test_a_clock_that_no_clock_shows_is_none(clock: str) -> None:
    found = read(f"6 Februari 2025 {clock} WIB", language="id", timezone=JAKARTA, now=NOW)
    assert found is not None
    assert (found.local, found.precision) == (datetime(2025, 2, 6), Precision.DAY)  # noqa: DTZ001


def test_parts_of_a_second_are_not_kept() -> None:
    found = read("2026-07-24T10:15:09.987654Z", now=NOW)
    assert found is not None
    assert found.at == datetime(2026, 7, 24, 10, 15, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "text"), [("ka", "5 იანვარი 2024"), ("az", "5 yanvar 2024"), ("sq", "5 janar 2024")]
)
def test_languages_that_only_the_library_knows(language: str, text: str) -> None:
    found = read(text, language=language, now=NOW)
    assert found is not None
    assert (found.local, found.precision) == (datetime(2024, 1, 5), Precision.DAY)  # noqa: DTZ001


REFUSED = [
    ("id", "31 Februari 2025"),
    ("id", "1970-01-01"),
    ("id", "1970-01-01T00:00:00Z"),
    ("id", "0000-00-00 00:00:00"),
    ("id", "0001-01-01"),
    ("id", "1 Januari 2034"),
    ("id", "2026-08-22T12:00:01Z"),
    ("ar", "7 شعبان 1446 هـ"),
    ("id", "Nomor 005.Pers/04/SJI/2025"),
    ("id", "HM.02.04/80/SET.M.EKON.3/03/2026"),
    ("id", "Undang-Undang 17/2025"),
    ("id", ""),
    ("id", "Dibaca 2689 kali"),
]


@pytest.mark.fault("P5")
@pytest.mark.parametrize(("language", "text"), REFUSED)
def test_what_is_no_date_is_none_and_never_a_guess(language: str, text: str) -> None:
    assert read(text, language=language, timezone=JAKARTA, now=NOW) is None


def test_day_and_month_are_not_guessed_in_english_without_evidence() -> None:
    assert read("06/02/2025", language="en") is None
    day_first = read("06/02/2025", language="en", timezone=KL)
    told = read("06/22/2025", language="en")
    assert day_first is not None
    assert told is not None
    assert (day_first.local.month, told.local.month) == (2, 6)


@pytest.mark.parametrize(
    "text",
    ["Diperbarui 18/04/2026", "Last updated 7 February 2025", "Stand: 06.02.2025", "Mis à jour le 6 août 2025",
     "수정 2025-02-06"],
)  # fmt: skip
def test_a_word_in_front_says_that_it_was_changed(text: str) -> None:
    found = read(text, language="fr", now=NOW)
    assert found is not None
    assert found.is_modified


def test_a_line_with_two_dates_gives_both_with_their_meaning() -> None:
    line = "18 Juli 2024   21:20 Diperbarui: 18 Juli 2024   21:31"
    found = list(readings(line, language="id", timezone=JAKARTA, now=NOW))
    assert [(one.local.strftime("%H:%M"), one.is_modified) for one in found] == [("21:20", False), ("21:31", True)]


def test_a_stated_zone_is_told_apart_from_an_assumed_one() -> None:
    stated = read("6 Februari 2025 16:26 WITA", language="id", timezone=JAKARTA)
    assumed = read("6 Februari 2025 16:26", language="id", timezone=JAKARTA)
    unknown = read("6 Februari 2025 16:26", language="id")
    assert stated is not None
    assert assumed is not None
    assert unknown is not None
    assert (stated.offset, stated.offset_stated) == ("+08:00", True)
    assert (assumed.offset, assumed.offset_stated) == ("+07:00", False)
    assert (unknown.offset, unknown.offset_stated) == ("+00:00", False)


def test_ist_is_india_unless_the_page_is_elsewhere() -> None:
    text = "6 July 2025 16:26 IST"
    india, ireland = read(text, language="en"), read(text, language="en", timezone="Europe/Dublin")
    assert india is not None
    assert ireland is not None
    assert (india.offset, ireland.offset) == ("+05:30", "+01:00")


def test_midnight_to_the_second_is_a_day() -> None:
    found = read("2024-10-16T00:00:00+08:00")
    assert found is not None
    assert (found.precision, found.offset_stated) == (Precision.DAY, True)


MONTHS = {
    "id": "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
    "ms": "Januari Februari Mac April Mei Jun Julai Ogos September Oktober November Disember",
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "ar": "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
    "th": "ม.ค. ก.พ. มี.ค. เม.ย. พ.ค. มิ.ย. ก.ค. ส.ค. ก.ย. ต.ค. พ.ย. ธ.ค.",
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta",
    "hi": "जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर",
    "fil": "Enero Pebrero Marso Abril Mayo Hunyo Hulyo Agosto Setyembre Oktubre Nobyembre Disyembre",
}
ZONES = {"WIB": 7, "WITA": 8, "WIT": 9, "GMT": 0, "JST": 9, "(GMT+7)": 7, "+0530": 5.5, "EST": -5, "": 0}


@settings(max_examples=200, deadline=None)
@given(
    moment=st.datetimes(min_value=datetime(1990, 1, 3), max_value=datetime(2039, 12, 31)),  # noqa: DTZ001
    language=st.sampled_from(sorted(MONTHS)),
    zone=st.sampled_from(sorted(ZONES)),
)
def test_law_reading_a_formatted_date_gives_the_date(moment: datetime, language: str, zone: str) -> None:
    month = MONTHS[language].split()[moment.month - 1]
    text = f"{moment.day} {month} {moment.year} {moment:%H:%M:%S} {zone}"
    found = read(text, language=language)
    assert found is not None, text
    assert found.at == (moment.replace(microsecond=0) - timedelta(hours=ZONES[zone])).replace(tzinfo=UTC), text


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=80), language=st.sampled_from(["id", "en", "th", "ja", "ar", None]))
def test_law_no_text_raises_and_no_moment_lies_ahead(text: str, language: str | None) -> None:
    found = read(text, language=language, timezone=JAKARTA, now=NOW)
    assert found is None or found.at <= NOW + timedelta(hours=48)


@settings(max_examples=200, deadline=None)
@given(text=st.text(alphabet="0123456789/-.: TZ+ amprilJune年月日,", max_size=60))
def test_law_no_arrangement_of_date_characters_raises(text: str) -> None:
    for found in readings(text, language="id", timezone=JAKARTA, now=NOW):
        assert datetime(1990, 1, 1, tzinfo=UTC) <= found.at <= NOW + timedelta(hours=48)


FORMS = {
    "id": "Jumat, {d} {month} {y} | {h:02d}.{m:02d} WIB",
    "ms": "Jumaat, {d} {month} {y} {h12}:{m:02d} {half}",
    "en": "{month} {d}, {y} at {h12}:{m:02d} {half}",
    "de": "{d}. {month} {y}, {h}.{m:02d} Uhr",
    "fr": "le {d} {month} {y} à {h}h{m:02d}",
    "es": "{d} de {month} de {y} a las {h}:{m:02d}",
    "pt": "{d} de {month} de {y} às {h}h{m:02d}",
    "it": "{d} {month} {y} ore {h}.{m:02d}",
    "nl": "{d} {month} {y} om {h:02d}:{m:02d}",
    "nb": "{d}. {month} {y} kl. {h:02d}:{m:02d}",
    "fi": "{d}. {month} {y} klo {h}.{m:02d}",
    "pl": "{d} {month} {y}, {h}:{m:02d}",
    "tr": "{d} {month} {y} Cuma {h:02d}:{m:02d}",
    "ru": "{h:02d}:{m:02d}, {d} {month} {y}",
    "ja": "{y}年{n}月{d}日 {h}時{m:02d}分",
    "ko": "{y}. {n}. {d}. {early} {h12}:{m:02d}",
    "zh": "{y}年{n:02d}月{d:02d}日{h:02d}:{m:02d}",
    "ar": "{d} {month} {y} - {h:02d}:{m:02d}",
    "hi": "{d} {month} {y}, {h12:02d}:{m:02d} {half}",
}


@settings(max_examples=150, deadline=None)
@given(
    moment=st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2039, 12, 31)),  # noqa: DTZ001
    language=st.sampled_from(sorted(FORMS)),
)
def test_law_each_languages_own_form_reads_back(moment: datetime, language: str) -> None:
    months = MONTHS.get(language, MONTHS["en"]).split()
    text = FORMS[language].format(
        d=moment.day, month=months[moment.month - 1], n=moment.month, y=moment.year, h=moment.hour, m=moment.minute,
        h12=moment.hour % 12 or 12, half=("AM", "PM")[moment.hour > 11], early=("오전", "오후")[moment.hour > 11],
    )  # fmt: skip
    found = read(text, language=language)
    assert found is not None, text
    assert found.local == moment.replace(second=0, microsecond=0), text


@pytest.mark.parametrize(
    ("text", "local", "offset", "stated"),
    [
        ("Mon Aug 03 12:45:00 EDT 2026", datetime(2026, 8, 3, 12, 45), "-04:00", True),  # noqa: DTZ001
        ("Wed Feb  5 09:33:11 2025", datetime(2025, 2, 5, 9, 33, 11), "+00:00", False),  # noqa: DTZ001
        ("Thu Feb 06 16:26:03 +0700 2025", datetime(2025, 2, 6, 16, 26, 3), "+07:00", True),  # noqa: DTZ001
    ],
)
def test_the_form_of_ctime_has_its_year_at_the_end(text: str, local: datetime, offset: str, stated: bool) -> None:
    found = read(text, language="en")
    assert found is not None
    assert (found.local, found.offset, found.offset_stated) == (local, offset, stated)


def test_a_clock_between_two_dates_belongs_to_one_of_them() -> None:
    first, second = readings("2019-12-26T23:07:45+00:00 26/12/2019", language="de", timezone="Europe/Zurich")
    assert (first.precision, first.offset) == (Precision.SECOND, "+00:00")
    assert (second.precision, second.local.day) == (Precision.DAY, 26)


def test_every_zone_that_is_assumed_exists() -> None:
    names = {*vocabulary._COUNTRY_ZONES.values(), *vocabulary._LANGUAGE_ZONES.values()}
    assert {name for name in names if vocabulary.zone_named(name) is None} == set()


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Kam, 02/05/2026 - 20:30", "id", "2026-02-05"),
        ("Kamis, 05/02/2026 - 20:30", "id", "2026-02-05"),
        ("Thu, 02/05/2026", "en", "2026-02-05"),
        ("Rapat, 02/05/2026", "id", "2026-05-02"),
        ("Min, 02/05/2026", "id", "2026-05-02"),
    ],
)
def test_a_weekday_tells_which_number_is_the_month(text: str, language: str, day: str) -> None:
    found = read(text, language=language)
    assert found is not None
    assert str(found.local)[:10] == day


def test_a_clock_with_dots_is_no_date() -> None:
    found = read("5 Feb 2026 20.30.15 WIB", language="id")
    assert found is not None
    assert str(found.local) == "2026-02-05 20:30:15"
