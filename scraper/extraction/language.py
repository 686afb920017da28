"""The language of a text: what the page declares, checked against how the text reads."""

# ruff: noqa: E501 - patterns are data: one rule stays on one line

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

SAMPLE = 2_000  # characters of a text by which it is told; 1,000 lose pages whose beginning lists names or other words
BEGINNING = 400  # by which a declaration is confirmed that fits: most of them do
MIN_WORDS = 8  # under which nothing is told

_STOP_WORDS = {
    "id": "yang dan di untuk dengan pada ini itu dari dalam tidak akan oleh juga adalah karena bisa sudah telah ada saat ketika kata para bahwa tersebut mereka namun",
    "ms": "yang dan di untuk dengan pada ini itu dari dalam tidak akan oleh juga adalah kerana boleh sudah telah ada ketika kata para bahawa berkata beliau daripada mereka",
    "en": "the of and to in a is that for it was on with as he be at by this had not are but from his they which you were has have said",
    "de": "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei",
    "fr": "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec",
    "es": "de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à",
    "it": "di e il la che in a un per è una del sono con non le si da i al dei nel alla gli come più anche della",
    "nl": "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij hij uit door naar",
    "sv": "och i att det som en på är av för med till den har de inte om ett han men var jag från vi så kan",
    "da": "og i at det er en til på som med for af de ikke den har der et var han fra også men om vi kan ved",
    "nb": "og i det er på som en til for av at med har de ikke den om et fra var men han vi seg også kan etter",
    "fi": "ja on ei se että oli hän mutta ovat myös kun joka niin kuin tai sen ole olla mukaan vuoden",
    "is": "og að í á er sem um til við það en af með fyrir var ekki hann því eru frá hefur",
    "pl": "w i na z się do nie że to jest o jak od po za przez są ale był dla oraz który",
    "tr": "ve bir bu da için ile de olarak olan çok daha en gibi ancak sonra kadar ise olduğu dedi",
    "cs": "a v se na je že to s z do o i ve pro by které jako ale po jsou k",
    "hu": "a az és hogy nem is egy ez azt meg van volt de már csak mint még el ha",
    "ro": "de în și a la cu pe din că nu o care un pentru mai este sunt au fost prin",
    "vi": "và của là có trong được cho không với các một những người đã khi đến từ này",
    "zu": "ukuthi uma futhi ngoba kodwa kanye abantu umuntu lokhu kule ukuba",
    "af": "die en van in is dat het te op vir nie met wat hy sy aan om was ook deur",
}  # fmt: skip

_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
_SAME_SCRIPT = {"ar": {"fa", "ur", "ps", "ckb"}, "ru": {"uk", "bg", "sr", "mk", "be", "kk"}, "hi": {"mr", "ne"}}
_TAG = re.compile(r"^[a-zA-Z]{2,3}(?=$|[-_])")
_LONGEST_SUBTAG = 4  # characters that tell a primary subtag: three letters and what ends it
_PROFILES = {code: frozenset(words.split()) for code, words in _STOP_WORDS.items()}
_SPEAKERS: dict[str, list[str]] = {}  # stop word -> languages that have it
for _code, _profile in _PROFILES.items():
    for _word in _profile:
        _SPEAKERS.setdefault(_word, []).append(_code)
_BEYOND_LATIN = re.compile("[\u0370-\u0eff\u3040-\ud7af]")
_STEP = 4  # characters of which one is looked at: a script of its own shows in every tenth letter
_CLEAR = 1.6  # how much better another language must fit before a declaration is not believed


def choose(text: str, declared: Iterable[str | None]) -> str | None:
    """The primary BCP 47 subtag of `text`. The first declaration holds unless the text reads otherwise.

    >>> choose("Ia berkata bahwa warga dan petugas yang hadir di kantor itu tidak akan pulang.", ["en-US"])
    'id'
    """
    tags = [code for value in declared if (code := primary(value))]
    claim = tags[0] if tags else None
    if claim in _PROFILES and _is_clear(_stop_words(text[:BEGINNING].lower().split()), _PROFILES[claim]):
        return claim
    sample = text[:SAMPLE]
    if script := _script(sample):
        return claim if claim == script or claim in _SAME_SCRIPT.get(script, ()) else script
    words = sample.lower().split()
    if len(words) < MIN_WORDS:
        return claim
    scores = {code: count / len(words) for code, count in _counts(_stop_words(words)).items()}
    best, score = max(scores.items(), key=lambda item: item[1], default=("", 0.0))
    for tag in tags:
        if tag in _PROFILES and scores and scores.get(tag, 0.0) * _CLEAR >= score:
            return tag
    if score < 0.08:
        return claim
    if claim is not None and claim not in _PROFILES and score < 0.25:
        return claim
    return best


def primary(tag: str | None) -> str | None:
    """``id`` of ``id-ID``, ``id_ID`` or ``in``; None when it is no language tag."""
    return _primary(tag.strip()[:_LONGEST_SUBTAG]) if tag else None


@lru_cache(maxsize=256)
def _primary(beginning: str) -> str | None:
    found = _TAG.match(beginning)
    code = found[0].lower() if found else None
    return {"in": "id", "no": "nb", "iw": "he", "nn": "nb"}.get(code or "", code)


def _script(sample: str) -> str | None:
    if sample.isascii() or not _BEYOND_LATIN.search(sample[::_STEP]):
        return None
    letters = sum(map(str.isalpha, sample)) or 1
    for code, pattern in _SCRIPTS:
        share = len(pattern.findall(sample)) / letters
        if share > (0.08 if code in ("ja", "ko") else 0.4):
            return code
    return None


def _stop_words(words: list[str]) -> list[str]:
    return list(filter(_SPEAKERS.__contains__, words))


def _is_clear(said: list[str], profile: frozenset[str]) -> bool:
    """Whether stop words tell this language, and no other could tell much better, had it all of them."""
    return len(said) >= MIN_WORDS and sum(map(profile.__contains__, said)) * _CLEAR >= len(said)


def _counts(said: list[str]) -> dict[str, int]:
    """How many stop words each language has, of those that have any; in the order of the profiles, which decides ties."""
    counts: dict[str, int] = {}
    for word, times in Counter(said).items():
        for code in _SPEAKERS[word]:
            counts[code] = counts.get(code, 0) + times
    return {code: counts[code] for code in _PROFILES if code in counts}
