"""The words by which a page tells that readers wrote what stands there."""

from __future__ import annotations

import re

HEADING_OF_READERS = re.compile(
    r"\(?\d{1,5}\)? (?:responses?|replies|thoughts?)(?: (?:to|on) .{1,150})?$"
    r"|\(?\d{0,5}\)? ?(?:reader |user |leser)?(?:comments?|kommentar(?:er|e)?"
    r"|commentaires?|comentarios?|comentários?|commenti|komentar|tanggapan|reacties|yorum(?:lar)?|komentarze|kommentit"
    r"|комментари[ийев]{1,2}|댓글|コメント|评论|評論|التعليقات|bình luận)"
    r"(?: ?[:(]? ?\d{0,5}\)?:?| (?:to|on|zu|sur|sobre|su) .{1,150})$",
    re.IGNORECASE,
)
"""The heading over what readers wrote: "34 responses to ...", "Kommentare (3)"."""

REPLY = re.compile(
    r"^(?:reply|répondre|antwort(?:en)?|responder|rispondi|balas(?:an)?|jawab|beantwoorden|reageer|reageren|odpowiedz"
    r"|yanıtla|cevapla|svar[ae]?|vastaa|ответить|відповісти|odpovědět|odpovedať|răspunde|válasz|απάντηση|trả lời"
    r"|返信(?:する)?|回复|回覆|답글(?: ?쓰기| ?달기)?|رد|الرد|ตอบกลับ)(?: (?:to|an|à|a) [^.!?\n]{1,60})?$",
    re.MULTILINE,
)
"""A line that asks for an answer to what a reader wrote, in small letters."""
