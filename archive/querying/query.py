"""An analyst's words -> an FTS5 query. Pure.

What can be typed (``docs/querying.md`` shows it with examples):

=====================  ==========================================================================
``banjir demak``       both words, anywhere in title, summary, body or authors
``"banjir rob"``       the words side by side
``banjir OR longsor``  either; OR joins its two neighbours, so ``a OR b c`` is (a or b) and c
``-longsor``           not this; ``NOT longsor`` says the same
``banj*``              words that begin so
``title:banjir``       in one column: title, summary, body or author
=====================  ==========================================================================

All else is read as words, and what holds no letter or digit is ignored: no input is an FTS5 syntax error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from archive.errors import BadQuery
from archive.querying.snippets import Phrase, phrase

MAX_QUERY_CHARACTERS = 2_000
MAX_TERMS = 64


class Query(NamedTuple):
    """What was typed: alternatives that are all wanted, and what is not."""

    wanted: list[list[_Term]]
    unwanted: list[_Term]

    @classmethod
    def of(cls, words: str) -> Query:
        """Raises BadQuery if nothing is left to look for."""
        if len(words) > MAX_QUERY_CHARACTERS:
            raise BadQuery(f"the search is longer than {MAX_QUERY_CHARACTERS} characters")
        sought = _clauses(list(_terms(words)))
        if not sought.wanted:
            raise BadQuery(f"nothing to look for in {words[:80]!r}: give at least one word without a minus")
        if sum(map(len, sought.wanted)) + len(sought.unwanted) > MAX_TERMS:
            raise BadQuery(f"more than {MAX_TERMS} words to look for")
        return sought

    def fts(self, source: str | None = None) -> str:
        """The query as FTS5 reads it, for one source or all.

        >>> Query.of('banjir OR rob "jawa tengah" -demak').fts()
        '(("banjir" OR "rob") AND "jawa tengah") NOT "demak"'
        """
        clauses = [_joined([each.fts for each in alternatives], "OR") for alternatives in self.wanted]
        if source is not None:
            clauses.append(f'source_token:"{source_token(source)}"')
        query = _joined(clauses, "AND")
        return f"{query} NOT {_joined([each.fts for each in self.unwanted], 'OR')}" if self.unwanted else query

    def phrases(self) -> list[Phrase]:
        """What of it may stand in a text."""
        terms = (each for alternatives in self.wanted for each in alternatives if each.column in ("", "body"))
        return [found for each in terms if (found := phrase(each.text, is_prefix=each.is_prefix))]


def source_token(source: str) -> str:
    """The one word by which the full-text index knows a source; the same as ``articles.source_token``.

    ``tempo`` is also a word of the language, so the token has a form that nobody types. `z` escapes, which
    keeps distinct names distinct: ``a.b`` is ``srcqzazdb``, ``azdb`` is ``srcqzazzdb``.
    """
    return "srcqz" + source.replace("z", "zz").replace(".", "zd").replace("-", "zh").replace("_", "zu")


class _Term(NamedTuple):
    """One typed item. `word` is an operator's name where `fts` could be one."""

    text: str  # as typed
    column: str  # of the index; "": any
    is_prefix: bool
    unwanted: bool
    word: str | None  # as typed, where it was bare; of a phrase empty

    @property
    def fts(self) -> str:
        """A quoted FTS5 phrase, with column and star."""
        return f'{self.column and self.column + ":"}"{self.text}"{"*" * self.is_prefix}'


_COLUMNS = {
    "title": "title",
    "summary": "summary",
    "body": "body",
    "author": "authors",
    "authors": "authors",
}
_TERM = re.compile(
    r"""(-?)(?:(title|summary|body|authors?):)?(?:"([^"]*)"(\*?)|([^\s"]+))""",  # minus, column, quoted, star, word
    re.IGNORECASE,
)
_WORD_CHARACTER = re.compile(r"[^\W_]|[\ue000-\uf8ff]")
"""What FTS5's unicode61 would see a word in: letters, numbers and private use characters."""
_STRAIGHT = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"', "\0": " "})


def _terms(words: str) -> Iterator[_Term]:
    for minus, column, quoted, star, word in _TERM.findall(_encodable(words).translate(_STRAIGHT)):
        text = word or quoted
        if text.isalnum() or _WORD_CHARACTER.search(text):
            bare = None if column or minus else word
            is_prefix = bool(star) or word.endswith("*")
            yield _Term(text, _COLUMNS[column.lower()] if column else "", is_prefix, bool(minus), bare)


def _clauses(terms: list[_Term]) -> Query:
    """An operator without its neighbours is a word."""
    wanted: list[list[_Term]] = []
    unwanted: list[_Term] = []
    operator = None
    has_left = False  # whether the term before is one that OR and AND can join to
    for index, term in enumerate(terms):
        following = terms[index + 1] if index + 1 < len(terms) else None
        if operator is None and _is_operator(term, following, has_left):
            operator = term.word
            continue
        has_left = not (term.unwanted or operator == "NOT")
        if not has_left:
            unwanted.append(term)
        elif operator == "OR":
            wanted[-1].append(term)
        else:
            wanted.append([term])
        operator = None
    return Query(wanted, unwanted)


def _is_operator(term: _Term, following: _Term | None, has_left: bool) -> bool:
    if following is None or following.unwanted:
        return False
    return term.word == "NOT" or (has_left and term.word in ("AND", "OR"))


def _joined(parts: list[str], operator: str) -> str:
    return parts[0] if len(parts) == 1 else "(" + f" {operator} ".join(parts) + ")"


def _encodable(text: str) -> str:
    """Lone surrogates, which no SQLite text can hold, become question marks."""
    return text.encode("utf-8", "replace").decode()
