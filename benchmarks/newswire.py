"""Generated articles that behave like real ones: for measuring at any size without anybody's text.

Words are invented and drawn by Zipf's law (frequency of rank r as 1/(r + 2.7), after Mandelbrot), frequent ones short;
bodies have 2 to 3 KB in sentences and paragraphs, with the formulas that every agency repeats; 60 sources, five years
in order of time; one article in 25 reprints an earlier one of another source under a new lead. Article `number` is the
same on every machine and in every run.
"""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from itertools import accumulate

from archive.article import Address, Article, Block, BlockKind, Image, Moment, Precision, Provenance

VOCABULARY = 60_000
SOURCES = 60
FIRST_DAY = datetime(2020, 1, 1, 1, tzinfo=UTC)
DAYS = 5 * 365
REPRINT_EVERY = 25

_SECTIONS = ("nasional", "ekonomi", "hukum", "olahraga", "daerah", "dunia", "budaya", "sains", "opini", "metro")
_ONSETS = ["b", "c", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w", "y", "ng", "ny", "pr", "kr"]
_VOWELS = ["a", "a", "a", "i", "i", "u", "u", "e", "o", "ai"]
_CODAS = ["", "", "", "n", "ng", "r", "s", "t", "k", "m", "l"]


class Newswire:
    """Articles 0 to `size` - 1, spread evenly over the five years."""

    def __init__(self, size: int, *, seed: int = 1) -> None:
        self.size = size
        self._seed = seed
        self._words = vocabulary()
        self._weights = list(accumulate(1 / (rank + 2.7) for rank in range(VOCABULARY)))
        self._names = [
            f"{a.capitalize()} {b.capitalize()}"
            for a, b in zip(self._words[900:1300], self._words[2000:2400], strict=True)
        ]

    def article(self, number: int) -> Article:
        """The article with all fields that a good page fills."""
        chance = random.Random(self._seed << 40 | number)
        source = self._source_of(number)
        at = self.time_of(number)
        host, slug = f"https://www.{source}.example", "-".join(self._drawn(chance, 7))
        url = f"{host}/berita/{number}/{slug}"
        paragraphs = self.paragraphs(number)
        return Article(
            source=source,
            title=" ".join(self._drawn(chance, 9)).capitalize(),
            blocks=tuple(Block(kind=BlockKind.PARAGRAPH, text=text) for text in paragraphs),
            url=url,
            canonical_url=url,
            source_article_id=str(number),
            addresses=(
                Address(url=url, reason="fetched"),
                Address(url=f"https://m.{source}.example/berita/{number}/{slug}", reason="listing"),
                Address(url=f"{url}/amp", reason="amphtml"),
            ),
            subtitle=" ".join(self._drawn(chance, 12)).capitalize() if number % 4 == 0 else None,
            summary=" ".join(paragraphs[0].split()[:25]),
            authors=tuple(chance.sample(self._names, 1 + number % 2)),
            editors=(chance.choice(self._names),),
            byline_raw="Oleh " + chance.choice(self._names),
            published=Moment(
                at=at, raw=at.isoformat(), offset="+07:00", offset_stated=True, precision=Precision.MINUTE,
                origin="json-ld:datePublished",
            ),
            section=chance.choice(_SECTIONS),
            tags=tuple(self._drawn(chance, 4)),
            language="id",
            images=tuple(self._image(chance, host, position) for position in range(1 + number % 3)),
            extractor_version="newswire-1",
            charset="utf-8",
            provenance={
                name: Provenance(origin=origin)
                for name, origin in (
                    ("title", "h1"), ("authors", "json-ld:author"), ("published", "json-ld:datePublished"),
                    ("section", "breadcrumb"), ("body", "density"), ("images", "og:image"), ("tags", "meta:keywords"),
                )
            },
        )  # fmt: skip

    def paragraphs(self, number: int) -> list[str]:
        """The text alone."""
        if number % REPRINT_EVERY == REPRINT_EVERY - 1:
            origin = number - 1 - number // REPRINT_EVERY % 20
            return [self._sentence(random.Random(-number), 22), *self.paragraphs(origin)[1:]]
        chance = random.Random(self._seed << 41 | number)
        city, day = chance.choice(self._names).split()[0], self.time_of(number).day
        length, paragraphs = chance.randint(200, 340), [f"{city}, {self._source_of(number)} - "]
        while length > 0:
            sentences = [self._sentence(chance, min(chance.randint(8, 26), max(length, 6))) for _ in range(2)]
            length -= sum(len(sentence.split()) for sentence in sentences)
            paragraphs.append(" ".join(sentences))
        speaker = chance.choice(self._names)
        paragraphs[0] += paragraphs.pop(1)
        paragraphs[-1] += (
            f" Demikian kata {speaker} dalam keterangan tertulis yang diterima di {city}, hari ini ({day})."
        )
        return paragraphs

    def time_of(self, number: int) -> datetime:
        """The time of publication, UTC: ascending, whole minutes."""
        return FIRST_DAY + timedelta(minutes=number * DAYS * 24 * 60 // self.size)

    def word(self, rank: int) -> str:
        """The word of a rank, 0 the most frequent: to search for."""
        return self._words[rank]

    def last_day(self) -> date:
        """The day of the last article."""
        return self.time_of(self.size - 1).date()

    def _source_of(self, number: int) -> str:
        return f"warta-{random.Random(number).randrange(SOURCES):02}"

    def _sentence(self, chance: random.Random, length: int) -> str:
        return " ".join(self._drawn(chance, length)).capitalize() + "."

    def _drawn(self, chance: random.Random, count: int) -> list[str]:
        return chance.choices(self._words, cum_weights=self._weights, k=count)

    def _image(self, chance: random.Random, host: str, position: int) -> Image:
        name = f"{chance.getrandbits(64):016x}.jpg"
        caption = " ".join(self._drawn(chance, 12)).capitalize() + "."
        return Image(
            url=f"{host}/uploads/800x533/{name}", identity=f"{host}/uploads/{name}", is_lead=position == 0,
            caption=caption, credit="Foto: " + chance.choice(self._names), width=800, height=533,
        )  # fmt: skip


@lru_cache(maxsize=1)
def vocabulary() -> list[str]:
    """Invented words by rank: no two alike, the frequent ones short."""
    chance, words = random.Random(20250206), {}  # type: random.Random, dict[str, None]
    while len(words) < VOCABULARY:
        syllables = 1 + (len(words) > 60) + (len(words) > 2_000) + chance.randrange(2)
        words["".join(map(chance.choice, (_ONSETS, _VOWELS, _CODAS) * syllables))] = None
    return list(words)
