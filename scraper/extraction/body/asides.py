"""Small boxes in and behind a text that are about something else: offers, who wrote it, whom the press may ask."""

# ruff: noqa: E501 - patterns are data: one rule stays on one line

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from scraper.extraction.body.density import Totals
from scraper.extraction.page import tags
from scraper.extraction.page.lines import HEADING, PARAGRAPH, Page
from scraper.extraction.page.text import holds_any

LINES, TEXT = 12, 500  # lines of such a box at most, and characters of running text in it
LABEL = 15  # characters before the name in it at most
NAME = 60  # characters of a line that is a name, or a byline, at most
BYLINES = 15  # lines above the text among which a byline is looked for
CONTACT_SHARE = 0.25  # of the running text that may stand in and behind such a block
CONTACT_LINES, CONTACT_TEXT = 10, 300  # lines of it at most, and characters of each
WRITERS, SECTIONS = 2, 3  # biographies at most; boxes with headings from which they are parts of the text
FEWEST = 3  # running lines before a biography
PRESENTED = 4  # lines of them at most that begin with the name
TOLD = 150  # characters behind the name that are read

_APPEAL = re.compile(
    r"(?:please )?(?:consider (?:subscrib|donat|becom|support)ing|sign up|subscribe|register|join|get|receive|start|try|support|donate|become|create an? |log in|read more with|want more|never miss|listen (?:to|on|now)|tune in|stay|don['’]t miss|unlock|enjoy|help us|if you (?:can|like|enjoy)|thanks for reading)\b"
    r"|(?:jetzt |hier )?(?:melden sie|abonnieren|registrieren|testen|lesen sie mehr mit|weiterlesen|unterstützen|bestellen|erhalten|verpassen)\b|unser(?:en)? [^.!?]{0,20}newsletter|newsletter (?:abonnieren|bestellen|anmeld)"
    r"|(?:inscrivez|abonnez|recevez|soutenez|créez)[- ]|(?:suscríb|regístr|recib|apóya|únete)|(?:iscriviti|abbonati|ricevi|sostieni)\b|(?:assine|inscreva|receba|cadastre|apoie)"
    r"|(?:meld je|schrijf je|abonneer|ontvang|steun)\b|daftar(?:(?:kan|lah)\b|!| (?:sekarang|segera|di sini|gratis|untuk|newsletter|buletin|dan)\b)|(?:berlangganan|dapatkan|ikuti|dukung)\b|(?:prenumerera|anmäl dig)|(?:zapisz|subskrybuj|wesprzyj)"
)  # fmt: skip
"""How a line begins that wants something of the reader."""
_OFFERED = (
    "newsletter", "inbox", "subscri", "your email", "by email", "email updates", "one account", "our journalism", "our work", "donat", "latest episode", "your podcasts",
    "abonn", "digitales abo", "postfach", "infolettre", "boletín", "correo electr", "iscriv", "nieuwsbrief", "nyhetsbrev", "buletin", "surel",
)  # fmt: skip
"""What it is about: words of which such a box holds one."""
_CONTACT = re.compile(
    r"(?:(?:presse|medien|ihr(?:e)? |unser )?kontakte?|(?:ihre? )?ansprechpartner(?:in|innen)?|rückfragen|rückfragehinweis|(?:media|press) (?:contacts?|enquiries|inquiries|office)"
    r"|(?:for )?(?:more|further) information,? (?:please )?contact|contacts?(?: presse| médias?)?|contacto(?: de prensa)?|contatti(?: stampa)?|ufficio stampa|(?:contato|assessoria de imprensa)"
    r"|perscontact|presskontakt|kontak media|narahubung)(?: (?:für|bei|an|zu|der|die|presse|medien|bitte|rückfragen|for|media|prensa)){0,4} ?(?::|$)"
)  # fmt: skip
"""The label over those who answer questions."""
_CONTACT_BEGINNINGS = frozenset(
    ["pr", "me", "ih", "un", "ko", "an", "rü", "mo", "fu", "fo", "co", "uf", "as", "pe", "na"]
)
_REACHED = re.compile(r"[\w.]@\w|(?:\d[ /()–-]{0,3}){7}")
"""An address for letters, or the digits of a telephone."""
_NAMED = re.compile(r"[^\W\d_a-z][\w.'’-]*(?: [^\W\d_][\w.'’-]*)? [^\W\d_a-z][\w.'’-]+")
_DOES = re.compile(
    r",? (?:(?:is|works as|ist|est|es|é|è|är|er|jest|adalah|merupakan)\b.{0,80}\b(?:writer|journalist|reporter"
    r"|editor|correspondent|columnist|author|critic|contributor|blogger|photographer|producer|freelancer?|lecturer|professor|fellow"
    r"|researcher|expert|analyst|historian|novelist|curator|founder|director|scientist"
    r"|(?:journalist|autor|redakteur|redaktor|korrespondent|kolumnist|dozent|schriftsteller)(?:in)?|redaktør|redaktör|journaliste|auteure?|écrivaine?"
    r"|chercheu\w{1,3}|periodista|escritora?|autora|redactora?|giornalista|autore|autrice|scrittore|jornalista|schrijver|redacteur"
    r"|dziennikarz|dziennikarka|wartawan|jurnalis|penulis|dosen|pengajar|peneliti|pengamat|mahasiswa|kolumnis)s?\b"
    r"|schreibt (?:seit|für|als|über)\b|arbeitet (?:seit|als|für|bei)\b|berichtet (?:seit|für|als|über|aus)\b|(?:écrit|couvre|collabore|escribe|cubre|scrive|schrijft"
    r"|skriver|pisze|meliput|menulis)\b|contributed (?:to|reporting)\b|(?:writes|covers|reports)\b|can be reached\b)"
)
"""What a line that presents somebody says behind the name."""


def of_text(
    page: Page, goodness: Sequence[int], totals: Totals, box: int, chosen: Sequence[int], headlines: Sequence[int]
) -> set[int]:
    """Those of the chosen lines of `box` that are in such boxes; none where these hold much of the text."""
    good = [number for number in chosen if goodness[number]]
    homes = {page.lines[number].box for number in good}
    around = {_aside_of(page, totals, box, home) for home in homes} - {0}
    asides = {aside: range(page.boxes[aside].first, page.boxes[aside].end) for aside in around}
    found = _in_offers(page, totals, {home for aside in asides for home in _offers(page, totals, aside)})
    people = [inside for inside in asides.values() if _is_biography(page, inside)]
    if len(people) <= WRITERS:
        found.update(*[inside for inside in people if inside[-1] >= good[-1 - len(people)]])
    if found and sum(goodness[number] for number in found) * 4 > sum(goodness[number] for number in good):
        found.clear()
    return found | set(_signed(page, [number for number in good if number not in found], headlines))


def contacts(page: Page, goodness: Sequence[int], chosen: Sequence[int]) -> set[int]:
    """Those of the chosen lines near the end that tell under a label of their own whom to ask: names, numbers, addresses."""
    found: set[int] = set()
    rest, limit = 0, CONTACT_SHARE * sum(map(goodness.__getitem__, chosen))
    for place in range(len(chosen) - 1, -1, -1):
        rest += goodness[chosen[place]]
        if rest > limit:
            break
        line = page.lines[chosen[place]]
        if line.text[:2].lower() in _CONTACT_BEGINNINGS and _CONTACT.match(line.text.lower()):
            found.update(_asked(page, chosen[place:]))
    return found


def _asked(page: Page, behind: Sequence[int]) -> Sequence[int]:
    """The lines from a label on that tell whom to ask; none where no number or address is among them."""
    told = 0
    for place, number in enumerate(behind[:CONTACT_LINES]):
        line = page.lines[number]
        if len(line.text) > CONTACT_TEXT or (place and (line.kind is HEADING or line.strong)):
            break
        if _REACHED.search(line.text):
            told = place + 1
    return behind[:told]


def _aside_of(page: Page, totals: Totals, box: int, home: int) -> int:
    """The largest box around a line that is small enough for an aside, with something beside running text in it; 0 for
    none."""
    boxes, found = page.boxes, 0
    while box < home < boxes[box].after and totals[home] <= TEXT and boxes[home].end - boxes[home].first <= LINES:
        if boxes[home].end - boxes[home].first > 1 and boxes[home].tag != tags.LI:
            found = home
        home = boxes[home].parent
    return found


def _offers(page: Page, totals: Totals, aside: int) -> Iterator[int]:
    """The boxes in an aside, or itself, in which a line begins with an appeal and another word says what is offered.
    A step of a numbered list appeals to nobody."""
    boxes, lines = page.boxes, page.lines
    for number in range(boxes[aside].first, boxes[aside].end):
        home = lines[number].box
        is_step = tags.OL in (boxes[home].tag, boxes[boxes[home].parent].tag)
        if not is_step and _APPEAL.match(lines[number].text.lower()):
            while home > aside and not (home in totals and _says_what(page, home)):
                home = boxes[home].parent
            if home in totals and _says_what(page, home):
                yield home


def _in_offers(page: Page, totals: Totals, offers: Collection[int]) -> set[int]:
    """The lines of those boxes, but for several side by side that begin with a heading, as the parts of a text do."""
    if not offers:
        return set()
    boxes, lines = page.boxes, page.lines
    headed = {number for number in totals if lines[boxes[number].first].kind is HEADING}
    beside = Counter(boxes[number].parent for number in headed)
    alone = [number for number in offers if number not in headed or beside[boxes[number].parent] < SECTIONS]
    return {number for home in alone for number in range(boxes[home].first, boxes[home].end)}


def _says_what(page: Page, home: int) -> bool:
    lines = page.lines[page.boxes[home].first : page.boxes[home].end]
    return holds_any("\n".join([line.text for line in lines]).lower(), _OFFERED)


def _is_biography(page: Page, inside: range) -> bool:
    """Whether a box is a name that is a link, and a text that begins with it."""
    for number in inside[:-1]:
        line, behind = page.lines[number], page.lines[number + 1]
        if line.links * 2 > len(line.text) and len(line.text) <= NAME and behind.text.startswith(f"{line.text} "):
            return True
    return False


def _signed(page: Page, good: Sequence[int], headlines: Sequence[int]) -> Iterator[int]:
    """The last running lines of a text that begin with a name which stands in a byline above it."""
    if len(good) <= FEWEST or not (name := _NAMED.match(page.lines[good[-1]].text)):
        return
    above = [
        page.lines[number].text
        for number in range(max(good[0] - BYLINES, 0), good[0])
        if len(page.lines[number].text) <= NAME and page.lines[number].kind is PARAGRAPH and number not in headlines
    ]
    for number in reversed(good[FEWEST:][-PRESENTED:]):
        name = _NAMED.match(page.lines[number].text)
        if name is None or not any(text.find(name[0], 0, len(name[0]) + LABEL) >= 0 for text in above):
            return
        if not (_tells_of(page, number, name[0]) or _stands_apart(page, good, number)):
            return  # the story of one who speaks of herself, or of another one of that name
        yield number


def _tells_of(page: Page, number: int, name: str) -> bool:
    """Whether a line that begins with a name says what that person does or how to reach her, or links the name."""
    line = page.lines[number]
    behind = line.text[len(name) : len(name) + TOLD]
    if _REACHED.search(behind) or _DOES.match(behind.lower()):
        return True
    link = line.node.css_first("a") if line.links and line.node is not None else None
    return link is not None and link.text().strip().startswith(name)


def _stands_apart(page: Page, good: Sequence[int], number: int) -> bool:
    """Whether a line has a box of its own behind others that share theirs, or stands behind the only line that is a
    rule: stories have rules between their scenes."""
    rules = [one for one in range(good[0], number) if not any(map(str.isalnum, page.lines[one].text))]
    if rules == [number - 1]:
        return True
    homes = Counter(page.lines[one].box for one in good)
    home = page.lines[number].box
    return homes[home] == 1 and len(homes) * 2 < len(good)
