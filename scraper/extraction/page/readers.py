"""The words by which a page tells that readers wrote what stands there."""

from __future__ import annotations

import re

from scraper.extraction.page.text import words

HEADING_OF_READERS = re.compile(
    r"\(?\d{1,5}\)? (?:responses?|replies|thoughts?)(?: (?:to|on) (?P<asked>.{1,150}))?$"
    r"|\(?\d{0,5}\)? ?(?:customer|user|reader|guest) reviews?(?: ?\(?\d{0,5}\)?:?)$"
    r"|\(?\d{0,5}\)? ?(?:reader |user |leser)?(?:comments?|kommentar(?:er|e)?|kunden(?:bewertungen|meinungen)"
    r"|commentaires?|comentarios?|comentários?|commenti|komentar|tanggapan|reacties|yorum(?:lar)?|komentarze|kommentit"
    r"|комментари[ийев]{1,2}|댓글|コメント|评论|評論|التعليقات|bình luận)"
    r"(?: ?[:(]? ?\d{0,5}\)?:?| (?:to|on|zu|sur|sobre|su) (?P<said>.{1,150}))$",
    re.IGNORECASE,
)
"""The heading over what readers wrote: "34 responses to ...", "Kommentare (3)"."""


def subject_of(heading: re.Match[str]) -> str:
    """What such a heading says it is about: mostly the article's title.

    >>> [subject_of(found) for found in map(HEADING_OF_READERS.match, ("Comments on the ruling", "3 replies")) if found]
    ['the ruling', '']
    """
    return heading["asked"] or heading["said"] or ""


_REPLY = words(
    "reply replies répondre antworten antwort responder rispondi balas jawab beantwoorden reageer reageren odpowiedz"
    " yanıtla cevapla svar svara vastaa ответить відповісти odpovědět odpovedať răspunde válasz απάντηση 返信 返信する"
    " 回复 回覆 답글 답글쓰기 رد الرد ตอบกลับ"
)
REPLY_BEGINNINGS = frozenset(
    spelled for word in _REPLY for spelled in (word[:2], word[:2].capitalize(), word[:2].upper())
)
"""The first two letters of a line that asks for a reply: a cheap test, which all but a few lines of a page fail."""
_SHORT = 30  # characters


def asks_for_reply(text: str) -> bool:
    """Whether a line is no more than the button under what a reader wrote, perhaps with others behind it.

    >>> asks_for_reply("Reply Like"), asks_for_reply("Reply of the mayor to the council's questions")
    (True, False)
    """
    return len(text) <= _SHORT and text.lower().split(maxsplit=1)[0] in _REPLY
