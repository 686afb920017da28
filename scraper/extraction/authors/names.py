"""Names of people and organisations: splitting a byline, and telling names from roles, outlets and accounts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import repeat

from scraper.extraction.dates.vocabulary import fold, month_number
from scraper.extraction.page.outlet import name_key
from scraper.extraction.page.text import holds_any, words


@lru_cache(maxsize=4_096)  # few people write for an outlet, and a page names them in several places
def split_names(text: str) -> tuple[str, ...]:
    """The names in a byline: "By A, B and C" gives A, B, C; organisations with "and" in their name stay whole."""
    return tuple(_split(bare(text)))


def _split(text: str) -> Iterator[str]:
    if "Press" in text or "USA TODAY" in text:
        text = _AGENCY_BEHIND.sub(r"\1, \2", text)
    for part in _glued_suffixes(_BETWEEN_NAMES.split(text)):
        if _CODES.fullmatch(part):
            yield from part.split("/")
            continue
        if _ORGANISATION.search(part) and not _PERSONS_BESIDE.search(part):
            yield part
            continue
        pieces = (name for piece in _COMMA.split(part) for name in _split_conjunctions(piece))
        yield from _glued_suffixes(pieces)


def bare(text: str) -> str:
    """A byline without the word in front ("By", "Oleh -", "Penulis:") and the outlet behind (" - detikNews")."""
    text = " ".join(text.split())
    if text.startswith(_OPENED):
        text = _ENCLOSED.sub(r"\1", text)
    for pattern in (_LEAD_IN, _LEAD_IN, _CORRESPONDENT):
        if found := pattern.match(text):
            text = text[found.end() :]
    if holds_any(text, _BEFORE_OUTLET):
        text = _OUTLET_BEHIND.sub(_unless_personal, text)
    if "@" in text:
        text = _EMAIL.sub("", text)
    if not text.isascii():
        text = _REPORTER_BEHIND.sub("", text)
    if "(" in text or "[" in text:
        text = _BRACKETED_ROLE.sub("", text)
    if text.endswith(_PORTRAYED):
        text = _PORTRAIT.sub("", text)
    return text.strip(" ,;:|/-–—·•*《》【】")


def _unless_personal(behind: re.Match[str]) -> str:
    """Nothing for an outlet; what stands behind a bar and reads like a person's name is the next author."""
    name = behind.group().strip(" |")
    is_next = "|" in behind.group() and is_personal(name) and name.split()[0] not in _ARTICLES
    return behind.group() if is_next else ""


def is_name(text: str, brands: frozenset[str]) -> bool:
    """Whether `text` can be an author's name: not a role, outlet, address, sentence or system account."""
    parts = text.split()
    if not 2 <= len(text) <= 80 or len(parts) > 8 or not any(map(str.isalpha, text)):
        return False
    plain = _NICKNAME.sub("", text) if '"' in text or "“" in text else text
    if _NO_NAME.search(plain) or (_SHORT_MARK.fullmatch(text) and text.casefold() not in _AGENCY_MARKS):
        return False
    if _ROLE_ALONE.search(text) or (len(parts) > _LONGEST_SMALL and text[0].islower()):
        return False
    if len(parts) > 1 and sum(map(str.isdigit, text)) > 2:
        return False
    return not _is_brand(text, brands)


def is_personal(name: str) -> bool:
    """Whether a name reads like a person's: two to four words, all with a capital or in a script without them."""
    if '"' in name:
        name = _NICKNAME.sub("", name)
    parts = name.split()
    if not name.isascii() and not any(c.islower() or c.isupper() for c in name):
        return len(name) <= 12 or (2 <= len(parts) <= 4 and len(name) <= 40 and name < "\u2e80")
    return (
        2 <= len(parts) <= 4
        and parts[0] not in ("The", "THE")
        and parts[-1] not in _PARTICLES
        and all(part[0].isupper() or part in _PARTICLES for part in parts)
    )


def is_job(name: str) -> bool:
    """Whether a name ends like a job: "Deputy Content Director"."""
    return _JOB_TITLE.search(name) is not None


def is_organisation(name: str) -> bool:
    """Whether a name has a word of organisations in it: "Dinas Kesehatan", "Quay Press"."""
    return _ORGANISATION.search(name) is not None


def is_part_of_outlet(name: str, brands: frozenset[str]) -> bool:
    """Whether a name is the outlet's, or begins with it, as those of its parts do: "wartaBali"."""
    key = name_key(name)
    return key in brands or any(len(brand) >= 5 and key.startswith(brand) for brand in brands)


def is_handle(name: str) -> bool:
    """Whether a name is one word, as bloggers sign: believed only behind a word like "by"."""
    return len(name) > 2 and name[0].isalpha() and all(c.isalnum() or c in "._-" for c in name)


def without_job(text: str) -> str:
    """A byline without the job, weekday or month that stands behind the name."""
    parts = without_occupation(text).split()
    while parts and (month_number(fold(parts[-1].rstrip(","))) or fold(parts[-1].strip(",.")) in _WEEKDAYS):
        parts.pop()
    return " ".join(parts)


def without_occupation(text: str) -> str:
    """A byline without the job behind the name: "Rani Prameswari, staff reporter"."""
    return _JOB.sub("", text)


def without_outlet(name: str, brands: frozenset[str]) -> str:
    """A name without the page's own outlet behind it: "Rani Prameswari. Warta Contoh", "... for Warta Contoh"."""
    parts = name.split()
    for start in range(2, len(parts)):
        if name_key(" ".join(parts[start:])) in brands and not (start == len(parts) - 1 and parts[0] in _OFFICES):
            kept = parts[: start - (parts[start - 1] in ("for", "at", "-", "–", "—") and start > 2)]
            return " ".join(kept).rstrip(" .,-–—") if len(kept) > 1 else name
    return name


_OFFICES = frozenset(
    {"Humas", "Diskominfo", "Dinas", "Polres", "Polda", "Polsek", "Kodim", "Lapas", "Rutan", "Pemkab", "Pemkot", "KPU"}
)
"""With what the names of offices begin: their last word is the place, which the address has, too."""


@lru_cache(maxsize=4_096)
def person_key(name: str) -> str:
    """A name for comparison with other names: without case, accents and marks."""
    decomposed = unicodedata.normalize("NFKD", name).casefold()
    return " ".join("".join(c if c.isalnum() else " " for c in decomposed if not unicodedata.combining(c)).split())


def without_repeats(names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, in order; of spellings that differ in case the one that is not all capitals."""
    kept: dict[str, str] = {}
    for name in names:
        key = person_key(name)
        if key not in kept or (kept[key].isupper() and not name.isupper()):
            kept[key] = name
    return tuple(kept.values())


def _split_conjunctions(text: str) -> Iterator[str]:
    is_one = "&" not in text and _CONJUNCTIONS.isdisjoint(text.lower().split())
    parts = [text] if is_one or _ORGANISATION.search(text) is not None else _CONJUNCTION.split(text)
    yield from filter(None, map(str.strip, parts))


def _glued_suffixes(parts: Iterable[str]) -> list[str]:
    """Parts with degrees ("S.H.", "Ph.D.", "Jr.") put back behind the name that they belong to."""
    whole: list[str] = []
    for part in parts:
        part = part.strip(" ,")
        if whole and _SUFFIX.fullmatch(part):
            whole[-1] = f"{whole[-1]}, {part}"
        elif part:
            whole.append(_PLACE_BEHIND.sub(r"\1", part))
    return whole


def _is_brand(name: str, brands: frozenset[str]) -> bool:
    key = name_key(name)
    if not key or key in brands or key in _SYSTEM_ACCOUNTS or (" " not in name and _ACCOUNT.fullmatch(key)):
        return True
    words = [word.strip(".,:()").casefold() for word in name.split()]
    rest = [word for word in words if word not in _GENERIC]
    if words[0] in _SHARED or not rest or (own := name_key(" ".join(rest))) in brands:
        return True
    if len(rest) < len(words) and words[0] != "tim" and len(own) >= 5 and any(map(str.startswith, brands, repeat(own))):
        return True
    if all(len(word) == 1 for word in words[1:]) and _begins_outlet(name_key(words[0]), brands):
        return True
    if len(words) == 1 and any(len(brand) >= 5 and key.startswith(brand) for brand in brands):
        return True
    if len(words) == 1 and len(key) >= 5 and any(brand.startswith(key) for brand in brands):
        return True
    if name.isupper() and name_key(words[0]) in brands:
        return True
    return name_key(words[0]) in brands and any(word in _GENERIC or word in _OUTLET_WORDS for word in words[1:])


def _begins_outlet(key: str, brands: frozenset[str]) -> bool:
    """Whether a word is the outlet's name, or is it with "news" behind it, as in addresses."""
    return key in brands or (len(key) > 3 and any(key + end in brands for end in ("news", "online", "media", "daily")))


_PARTICLES = words("de da di van von der den del la bin binti al el dos du ter y")
_BETWEEN_NAMES = re.compile(
    r"\s*[;|•·\n]\s*|\s+/\s+|(?<=[a-z])/(?=[A-Z][a-z]+ |[A-Za-z]{2,3}$)|,\s+(?:and|dan|und|&)\s+"
)
_LEAD_IN = re.compile(
    r"\W*(?:(?:written|posted|published|reviewed|words|story|text|interview|analysis|report)\s+by|by"
    r"|(?:(?:ein|eine) )?(?:(?:bericht|beitrag|text|reportage|kommentar|analyse) )?von"
    r"|(?:di(?:tulis|posting|poskan|unggah|publikasikan|terbitkan|buat) )?oleh"
    r"|(?:(?:écrit|rédigé|publié|propos recueillis|texte) )?par|(?:(?:escrito|publicado|postado|redactado|texto) )?por"
    r"|(?:geschreven )?door|(?:skr[ie]ve[tn] )?a[vf]|(?:a cura |articolo )?di|(?:scritto )?da|dal(?:la)?|de la part de"
    r"|(?:haberi )?yazan|yazar|muhabir|haber|opr(?:ac)?\.?|tekst|teksti|reportagem"
    r"|autor(?:in(?:/autor)?)?|auteur|author|penulis|reporter|pewarta|wartawan|jurnalis|rep|text|texte|texto"
    r"|著者|文|記者|作者|投稿者|執筆|撰文|기자|автор|текст|بقلم|كتب"
    r"|laporan wartawan[^,:]{0,40},)(?:\s*[:：●-]\s*|\s+(?:-\s+)?)"
    r"(?:(?:unsere[mnr]|our|notre|nostr[oa]|nosso|nossa|nuestr[oa]) [^\W\d_]{4,24} )?(?=\S)",
    re.IGNORECASE,
)
_COMMA = re.compile(r" ?[,，] ?|(?<=[\u3040-\u9fff])、(?=[\u3040-\u9fff]{2,8}(?:、|$))")
_OPENED = ("[", "《", "【")
_ENCLOSED = re.compile(r"^[\[《【]\s*([^()\[\]]{2,80}?)\s*[\]》】]$")
_CORRESPONDENT = re.compile(
    r"(?:kontributor|koresponden|correspondent|wartawan|reporter|jurnalis)\b[^,:]{0,40}[,:]\s*", re.IGNORECASE
)
_ARTICLES = words("The El La Los Las Il Le Les Der Die Das")
_BEFORE_OUTLET = ("- ", "– ", "— ", "| ", "Indonesia")
_OUTLET_BEHIND = re.compile(r"\s+[-–—|]\s+[^-–—|]{2,40}$|\s*,\s*(?:CNN|CNBC) Indonesia$")
_PLACE_BEHIND = re.compile(r"^([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}) in [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,2}$")
_EMAIL = re.compile(r"\s*[(<\[]?\b[\w.+-]{1,60}@[\w.-]{3,60}[)>\]]?")
_REPORTER_BEHIND = re.compile(r"(?<=\w)\s?(?:기자|記者|특파원)(?=\s*(?:[,;|]|$))")
_PORTRAYED = ("icture", "hoto", "vatar", "mage")
_PORTRAIT = re.compile(r"(?:['’]s?) (?:profile )?(?:picture|photo|avatar|image)$", re.IGNORECASE)
"""What is said of a writer's portrait to those who do not see it: "Lena Orwick's Picture"."""
_BRACKETED_ROLE = re.compile(r"\s*[(\[][^()\[\]]{1,60}[)\]]\s*$|\s*[(\[][^()\[\]]{1,60}$")
_ROLE_ALONE = re.compile(
    r"\b(?:editors?-(?:at-large|in-chief)|writers?|reporters?|correspondents?|producers?|columnists?|redakteure?|redakteurin|journalists?|staff|fotografer|photographer"
    r"|contributors?|kontributor|submissions|redaksi|redaktur|newsroom|redaktion)$|^(?:editors?|staff|reporter|penulis|redaktur|kontributor)\b"
    r"|^d(?:a|e la|alla|ella) reda(?:ção|cción|zione)$",
    re.IGNORECASE,
)
_JOB = re.compile(
    r"\s+(?:(?:twitter|facebook|senior|staff|chief|deputy|associate|assistant|managing|executive|special|contributing|news|culture|politics|political"
    r"|business|sports?|science|health|tech\w*|world|national|investigative|freelance|guest|global|lead|washington|foreign|legal|education"
    r"|environment|breaking|digital|opinion|features?|entertainment|crime|city|state|&|and)\s+)*"
    r"(?:writer|editor|reporter|correspondent|producer|columnist|contributor|journalist|staff|twitter|facebook|bio|email)\b.*$",
    re.IGNORECASE,
)
_WEEKDAYS = words("""
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun senin selasa rabu kamis
    jumat jum'at sabtu minggu ahad montag dienstag mittwoch donnerstag freitag samstag sonntag on at am pm in
""")
_LONGEST_SMALL = 4  # words of a name that begins small: "van der Berg, Jan"; a sentence behind a label has more
_CONJUNCTIONS = words("and dan und et og och en ve y e i и ja with avec mit con com")
_CONJUNCTION = re.compile(rf"\s+(?:{'|'.join(sorted(_CONJUNCTIONS))})\s+|\s*&\s*", re.IGNORECASE)
_SUFFIX = re.compile(
    r"(?:(?:[A-Z][A-Za-z]{0,5}\.)+\s?[A-Za-z]{0,5}\.?|S\.?H|M\.?H|SE|MM|ST|MT|S\.?Sos|S\.?Pd|M\.?Pd|M\.?Si|S\.?T|M\.?A|Lc|Ak|SKM|SIP|[SM](?:Pd|Sos|Ag|Kom|Si|Hum|IP)|Jr|Sr|II|III|PhD|MD|MBA|MPH|LLC|Inc|Ltd|RN|DO)\.?"
)
_ORGANISATION = re.compile(
    r"\b(?:ministry|department|kementerian|badan|dinas|universit\w*|institut\w*|council|committee|agency|authority|office|bureau|lembaga"
    r"|direktorat|balai|kantor|press|association|society|foundation|company|corporation|commission|centre|center|sciences|research|group"
    r"|hukum dan|services?|ltd|inc|llc)\b",
    re.IGNORECASE,
)
_PERSON = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]*){1,2}"
_PERSONS_BESIDE = re.compile(rf"^{_PERSON}(?:(?:,| and| dan| und| &) {_PERSON}){{0,6}}\s?,")
_AGENCY_BEHIND = re.compile(
    rf"(?<!\S)({_PERSON}?) ((?:The )?(?:Associated Press|Agence France-Presse|Press Association|USA TODAY))$"
)
_CODES = re.compile(r"[a-z]{2,5}(?:/[a-z]{2,5}){1,2}")  # an agency's and a writer's sign: "dpa/hosb"
_NO_NAME = re.compile(
    r"@|https?:|www\.|/|\\|[<>{}=#_?!:：\"]|…|\.(?:com|co|id|net|org|de|tv|html|php)\b|\b(?:1[89]|20)\d\d\b|\d:\d\d|^\W"
    r"|^\d{1,2}[ .]|\b(?:null|undefined|none|unknown)\b",
    re.IGNORECASE,
)
_NICKNAME = re.compile(r" [\"“][^\"“”]{2,20}[\"”](?= [^\W\d_])")
_SHORT_MARK = re.compile(r"[A-Z]{1,3}|[a-z]{1,2}")
_JOB_TITLE = re.compile(
    r"\b(?:editors?|writers?|reporters?|correspondents?|producers?|columnists?|journalists?|directors?|managers?|publishers?"
    r"|contributors?|redakteure?|redakteurin|korrespondent(?:in)?|journalist(?:e|in)?|redaktur|kontributor"
    r"|fotografer|fotograf(?:in|ka)?|photographer|photographe|fotograaf|fotógraf[oa]|fotografo)$",
    re.IGNORECASE,
)
AGENCIES = words("""
    AFP AP Reuters REUTERS Bloomberg dpa DPA APA JIJI KYODO Xinhua Kyodo Yonhap CNA EFE ANSA PTI IANS UPI TASS ANTARA
    Antara Bernama ANP PAP Lusa Belga NTB Ritzau
""") | {"Associated Press", "The Associated Press", "Agence France-Presse", "Anadolu Ajansı", "Anadolu Agency"}
"""News agencies, as bylines write them."""
_AGENCY_MARKS = words("""
    anp pap afp ap dpa apa sda sid efe ansa ant epd kna bbc cnn upi pti ani vna tass nhk aap pa rtr ots ntb tt mti cna
""")
_SYSTEM_ACCOUNTS = words("""
    admin administrator superadmin superuser super redaksi redaktion redaccion redacao redazione rédaction
    redaction humas root webmaster user guest editor editorial newsroom staff author penulis reporter pewarta
    wartawan timredaksi terjemahan anonymous anonim penerjemah dokumentasi tim condenast kontributor contributor
    beritaterkini gastautor nocturnal red gesponserteinhalte sponsoredcontent anzeige advertorial unknown
    pressrelease siaranpers noauthor newsdesk webdesk
""")
_ACCOUNT = re.compile(
    r"\w*admin|(?:admin|redaksi|operator|webmaster)\w*|(?:redaktur|humas|author|penulis|user|wartawan|reporter|kontributor"
    r"|editor|editorial|redaktion)\d{1,4}"
)
"""One-word names of accounts that many people of a newsroom share: "redaksi2", "adminkota"."""
_SHARED = words("admin administrator superadmin operator webmaster")
"""With which the names of an office's accounts begin: "Admin PN", "Operator Desa"."""
_GENERIC = words("""
    redaksi redaktion redaction rédaction redacción redação redazione tim team staff newsroom editor editors
    editorial desk online news digital reporter reporters writer writers admin contributor contributors
    kontributor penulis wartawan jurnalis pewarta the by von oleh par por autor author
    unserer und our correspondent correspondents web
    writer, journalist bureau service nachrichten agencies agency politik ekonomi olahraga humas promosi iklan
    advertorial liputan
""")
_OUTLET_WORDS = words("""
    media cyber tv indonesia group network company gmbh inc ltd magazine com
""")
