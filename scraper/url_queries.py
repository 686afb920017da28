"""Queries of addresses: which parameters are part of what is read. Pure."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scraper.source import Source

TRACKING = frozenset({
    "_ga", "_gl", "_hsenc", "_hsmi", "__twitter_impression", "amp_gsa", "amp_js_v", "at_campaign",
    "at_custom1", "at_custom2", "at_custom3", "at_custom4", "at_link_id", "at_link_origin", "at_link_type",
    "at_medium", "at_ptr_name", "cmpid", "dclid", "epik", "fb_action_ids", "fb_action_types", "fb_ref",
    "fb_source", "fbclid", "ftag", "gaa_at", "gaa_n", "gaa_sig", "gaa_ts", "gbraid", "gclid", "gclsrc",
    "guce_referrer", "guce_referrer_sig", "igsh", "igshid", "jsessionid", "mbid", "mc_cid", "mc_eid",
    "mibextid", "mkt_tok", "msclkid", "ncid", "ocid", "oly_anon_id", "oly_enc_id", "phpsessid", "rdid",
    "sfmc_id", "share_id", "smid", "srnd", "tag_from", "ttclid", "twclid", "usqp", "vero_id", "wbraid",
    "wt_mc", "xtor", "yclid",
})  # fmt: skip
"""Parameters that say where a reader came from, never what is read. Besides these: all that begin with ``utm_``."""

_VIEWS = {
    "amp": r"", "input": r"", "kid": r"", "m": r"1", "mtype": r"", "outputtype": r"amp",
    "page": r"all|\d{1,3}", "page_images": r"\d+", "ref": r"", "share": r"", "showpage": r"all|\d{1,3}",
    "single": r"1|true", "source": r"",
}  # fmt: skip
"""Parameter -> values (empty: any) that choose a view of an article, but only where the path names the article:
``/news.php?source=3&page=2`` may be nothing without them."""

_ENTITY = re.compile(r"^(?:amp;)+(?=.)")  # a feed that escapes twice writes "&amp;id=7"


def meaningful(query: str, source: Source | None, *, names_article: bool) -> str:
    """The parameters that are part of what is asked for, as written, sorted; the `[query]` table of `source` holds.

    `names_article`: whether the path names the article, so that the query can only choose a view of it.
    """
    pairs = (_ENTITY.sub("", pair) for pair in query.split("&"))
    return "&".join(sorted(pair for pair in pairs if pair and not _is_idle(pair, source, names_article)))


def _is_idle(pair: str, source: Source | None, names_article: bool) -> bool:
    """Whether a ``name=value`` says nothing about what is read."""
    name, _, value = pair.partition("=")
    if source is not None and name in source.query.keep:
        return False
    if source is not None and name in source.query.drop:
        return True
    name = name.lower()
    if name in TRACKING or name.startswith("utm_"):
        return True
    return name in _VIEWS and names_article and _allows(_VIEWS[name], value)


def _allows(values: str, value: str) -> bool:
    return not values or re.fullmatch(values, value, re.IGNORECASE) is not None
