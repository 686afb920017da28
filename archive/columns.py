"""What every table, view and column means, for analysts.

Documents and datasette's descriptions are generated from ``TABLES``; a test compares it with a real
archive. Standard library only, but for the names in ``archive/counts.py``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from archive.counts import FILL_FIELDS


@dataclass(frozen=True, slots=True)
class Table:
    """The meaning of one table or view, and of each of its columns: unit, zone, values, what NULL says."""

    meaning: str
    columns: Mapping[str, str]


_ID = (
    "Article number: YYYYMMDD of the publisher's day as first known, then a five-digit count within that "
    "day. Never changes. Order by id is order by day, a range of ids is a range of days."
)
_DAY = "YYYY-MM-DD on the publisher's clock: the day of publication, or of the first capture where none is told."
_PUBLISHED = "When it was published, UTC. Precision `day`: midnight at the publisher. NULL: not told credibly."
_MODIFIED = "When the publisher says it was last changed, UTC. Never stands in for published_at. NULL: not told."
_RAW = "The time as found on the page. NULL: none was found."
_OFFSET = "The publisher's offset from UTC, such as +07:00, NULL where the time is NULL."
_OFFSET_STATED = "1: the page stated the offset. 0: assumed from the source's zone. NULL where the time is NULL."
_PRECISION = "`second`, `minute` or `day`: how exactly the time was told. NULL where the time is NULL."
_FROM = "Where the time was read: kind and place, such as json-ld:datePublished. NULL where the time is NULL."
_CAPTURE = "The capture (captures.id in captures.db) that was read. NULL: saved without one."
_CAUSE = (
    "`publisher`: the page changed. `extraction`: the same capture was read by better rules. "
    "`unclear`: both may have changed."
)
_SILENT = "1: the text changed and the publisher's modified date did not. 0: not so, or the first wording."
_CLASSES = (
    "JSON list of the kinds of change: headline, number, name, quote, addition, deletion, typo, wording, "
    "shrunk, cut (archive/revisions.py explains them)."
)
_ARTICLE = "The article (articles.id)."
_SOURCE = "Name of the source (sources.name)."

TABLES: dict[str, Table] = {
    "articles": Table(
        "What readers see: one row an article, in its present wording. Flat, so that no join is needed.",
        {
            "id": _ID,
            "day": _DAY + " Differs from the id's day where the date was mended later.",
            "source": _SOURCE,
            "title": "Headline.",
            "subtitle": "Second headline. NULL: none.",
            "url": "Cleaned address of the page. NULL: a text that came without one.",
            "published_at": _PUBLISHED,
            "published_raw": _RAW,
            "published_offset": _OFFSET,
            "published_offset_stated": _OFFSET_STATED,
            "published_precision": _PRECISION,
            "published_from": _FROM,
            "modified_at": _MODIFIED,
            "modified_raw": _RAW,
            "modified_offset": _OFFSET,
            "modified_offset_stated": _OFFSET_STATED,
            "modified_precision": _PRECISION,
            "modified_from": _FROM,
            "authors": "JSON list of persons or organisations, without roles and repeats. []: not told. The outlet "
            "itself only where its page states it: alone, `provenance` then has `outlet:` for it, or in JSON-LD as an "
            "organisation beside persons.",
            "editors": "JSON list, as authors.",
            "byline_raw": "The byline as found. NULL: none.",
            "dateline": "Place and date that open the text; they stay in the body too. NULL: none.",
            "section": "The publisher's section. NULL: not told.",
            "tags": "JSON list of the publisher's keywords. []: none.",
            "language": "BCP 47, such as id. NULL: unknown.",
            "content_class": "`news`, `user content` (a post by an account, not by a newsroom), `press release`, "
            "`opinion`, `live`, `video` or `listing`.",
            "is_free": "1: free to read. 0: behind payment. NULL: the page does not say.",
            "body_complete": "0: the text is cut (paywall, missing pages). 1: whole as far as we can tell.",
            "reading_minutes": "Reading time as the page states it, minutes. NULL: not stated.",
            "word_count": "Words of the body.",
            "lead_image_url": "Address of the lead image. NULL: none.",
            "image_count": "Rows in images.",
            "credit_line": "Sign-off taken off the body, such as (dek/fra). NULL: none.",
            "copyright": "Copyright line taken off the body. NULL: none.",
            "source_article_id": "The publisher's own id, scoped by source. NULL: the address holds none.",
            "canonical_url": "What the page itself calls its address, cleaned. NULL: it does not say.",
            "first_seen_at": "When it was first saved, UTC.",
            "fetched_at": "When the capture of the present wording was made, UTC.",
            "gone_at": "When the publisher was found to have removed it, UTC. The text stays. NULL: not removed.",
            "gone_reason": "Why it counts as removed, such as http 410 or soft 404. NULL where gone_at is.",
            "revision": "Number of the present wording, from 1.",
            "revised_at": "When the present wording was captured, UTC. NULL: never revised.",
            "story_id": "Articles that reprints tie together (stories.id). NULL: no reprint found.",
            "capture_id": _CAPTURE,
            "charset": "Encoding in which the page was read, WHATWG name. NULL: unknown.",
            "replacement_characters": "Characters that could not be decoded: a health sign, 0 is good.",
            "extractor_version": "Version of the rules that read the present wording.",
            "fingerprint": "SHA-256 of title, subtitle and body as a reader sees them.",
            "body_sha256": "SHA-256 of the body as a reader sees it: equal for copies under other titles.",
            "title_key": "The title folded for comparison.",
            "provenance": "JSON object: field -> where its value came from and the evidence as found.",
            "source_token": "The source as one word for full-text search: articles_fts match 'source_token:...'.",
            "summary": "The publisher's own summary. NULL: none.",
            "body_blocks": "One letter a block of the body: p paragraph, h heading, l list item, q quote, t table row.",
            "body": "The text; blocks are separated by one blank line.",
        },
    ),
    "articles_fts": Table(
        "Full-text index over articles (FTS5, unicode61, diacritics removed); its rowid is articles.id. "
        "`order by rank` weighs title 10, summary 4, authors 3, body 1.",
        {
            "title": "articles.title",
            "summary": "articles.summary",
            "body": "articles.body",
            "authors": "articles.authors",
            "source_token": "articles.source_token: a source's newest articles come from the index alone.",
        },
    ),
    "article_urls": Table(
        "Every address under which an article is known.",
        {
            "url": "The address in canonical form.",
            "article_id": _ARTICLE,
            "reason": "Why it is one: fetched, requested, redirect, rel-canonical, og-url, amp, json-ld, article-id, "
            "same text, or decision (a person said so: decisions).",
            "first_seen_at": "When we learned of it, UTC.",
        },
    ),
    "article_revisions": Table(
        "One row a wording, appended and never changed. The row of revision n holds the text *before* n; the "
        "present text is in articles. The view wordings puts them together.",
        {
            "article_id": _ARTICLE,
            "revision": "From 1, without gaps.",
            "captured_at": "When the wording was captured, UTC.",
            "capture_id": _CAPTURE,
            "run_id": "The run that found it (runs.id). NULL: saved outside a run.",
            "cause": _CAUSE,
            "classes": _CLASSES + " [] for revision 1.",
            "is_silent": _SILENT,
            "words_added": "Words that the wording before did not have.",
            "words_removed": "Words of the wording before that are gone.",
            "fingerprint": "articles.fingerprint of this wording.",
            "extractor_version": "Version of the rules that read it.",
            "modified_at": "The publisher's modified date at that time, UTC. NULL: not told.",
            "operations": "JSON: the word operations that turn the wording before into this one.",
            "title_before": "Title of the wording before. NULL for revision 1.",
            "subtitle_before": "Subtitle of the wording before. NULL: none, or revision 1.",
            "body_blocks_before": "Block letters of the wording before. NULL for revision 1.",
            "body_before": "Text of the wording before. NULL for revision 1.",
        },
    ),
    "article_changes": Table(
        "Changes of fields other than title, subtitle and body.",
        {
            "id": "Running number.",
            "article_id": _ARTICLE,
            "field": "Name of the column of articles.",
            "before": "Value before. NULL: none.",
            "after": "Value after. NULL: none.",
            "captured_at": "When the new value was captured, UTC.",
            "capture_id": _CAPTURE,
            "cause": _CAUSE,
        },
    ),
    "images": Table(
        "Pictures of the present wording, in the order in which a reader meets them.",
        {
            "article_id": _ARTICLE,
            "position": "Order within the article.",
            "url": "Address of the largest rendition that the page names.",
            "identity": "Equal for all sizes and crops of one picture at one publisher.",
            "original_url": "The address without size transforms. NULL: the service's scheme is not known.",
            "is_lead": "1: the lead image.",
            "caption": "Caption. NULL: none.",
            "credit": "Photographer or agency. NULL: not told.",
            "alt": "Text alternative. NULL: none.",
            "width": "Width as the page declares it, pixels. NULL: not declared.",
            "height": "Height as the page declares it, pixels. NULL: not declared.",
        },
    ),
    "pictures": Table(
        'What became of pictures that were asked for, where a source says `images = "store"`.',
        {
            "source": "The source whose articles show it (articles.source).",
            "identity": "The picture (images.identity).",
            "url": "Address that was asked.",
            "state": "`stored`, `refused` (never asked again) or `failed`.",
            "reason": "Why it is not here. NULL: it is.",
            "fetched_at": "When it was last asked for, UTC.",
            "next_due_at": "When it is asked for again, UTC. NULL: never.",
            "failures": "Failures in a row.",
            "sha256": "SHA-256 of its bytes: `images/`, its first two digits, `/`, itself name the file. NULL: none.",
            "media_type": "As the bytes say. NULL: none.",
            "bytes": "Size of the file. NULL: none.",
            "width": "Width, pixels. NULL: none.",
            "height": "Height, pixels. NULL: none.",
            "perceptual_hash": "Difference hash, 16 hexadecimal digits: few bits apart look alike. NULL: not computed.",
        },
    ),
    "reprints": Table(
        "An article (article_id) that contains text of another one (origin_id).",
        {
            "article_id": "The later article.",
            "origin_id": "The article whose text it contains.",
            "coverage": "Share of the origin's text that is kept, 0 to 1.",
            "share": "Share of the later article that is the origin's text, 0 to 1.",
            "lag_seconds": "From the publication of the origin to that of the reprint, seconds. NULL: a date lacks.",
            "credited": "1: the reprint names the origin's outlet.",
            "found_at": "When it was found, UTC.",
        },
    ),
    "stories": Table(
        "Articles that reprints tie together (articles.story_id).",
        {
            "id": "Running number.",
            "first_article_id": "The earliest of them.",
            "articles": "How many articles.",
            "sources": "How many sources.",
        },
    ),
    "rule_checks": Table(
        "How the rules of a source file fared on the pages that its present version read.",
        {
            "source": _SOURCE,
            "field": "The field that the rule is for: title, body, published, authors ...",
            "outcome": "`agrees`: the rule and generic extraction say the same. `differs`: they do not. `nothing`: the "
            "rule found nothing. `several`: it found several values where one must be.",
            "extractor_version": "The rules that were counted; counting begins anew when they change.",
            "articles": "How many articles came out so.",
            "last_seen_at": "Capture time of the last of them, UTC.",
            "last_article_id": "That article (articles.id); `warta why` shows both values. NULL: it was removed.",
        },
    ),
    "standing_lines": Table(
        "Lines that several articles of a source had, and which stand on page after page: those are left out of texts.",
        {
            "source": _SOURCE,
            "hash": "64-bit hash of the line's reading form, letters in one case.",
            "pages": "Articles that had it; halved with all counts of the source whenever 200 have been read.",
            "since": "Articles of the source that had been read before its first.",
            "first_day": "The earliest publisher's day of an article with it, YYYY-MM-DD.",
            "last_day": "The latest.",
            "is_standing": "1: it is the template's, and left out of texts (archive/standing.py says when). 0: not so.",
            "text": "The line, if it is standing or once was. NULL: it never was.",
        },
    ),
    "single_lines": Table(
        "Lines that one article of a source had and none before; met again, a line goes to standing_lines. Forgotten"
        " whenever 200 articles have been read.",
        {
            "source": _SOURCE,
            "since": "Articles of the source that had been read before the one that had them.",
            "day": "The publisher's day of that article, YYYY-MM-DD.",
            "hashes": "What standing_lines.hash says, eight bytes for each line.",
        },
    ),
    "standing_pages": Table(
        "How many articles of a source standing_lines has learned from.",
        {"source": _SOURCE, "pages": "New articles since the counts were last halved, and half of those before."},
    ),
    "pending_texts": Table(
        "Texts that were stored and whose sketch, reprints, story and standing lines are still to be made: at most 16,"
        " while a run is at work or after one was killed.",
        {
            "number": "The order in which they came.",
            "article_id": _ARTICLE,
            "captured_at": "When the text was captured, UTC.",
            "is_new": "1: the article's first wording, whose lines are to be counted. 0: a later one.",
        },
    ),
    "sketches": Table(
        "The smallest hashes of each article's 8-word shingles: finds candidates for reprints.",
        {"hash": "48-bit hash of a shingle.", "article_id": _ARTICLE},
    ),
    "sources": Table(
        "Outlets that we follow, or that an article came from.",
        {
            "name": "Short name: a-z, 0-9, dot, dash, underscore. The host where no source file exists.",
            "title": "The outlet's own name.",
            "home": "Address of its front page. NULL: unknown.",
            "language": "BCP 47. NULL: unknown.",
            "timezone": "IANA name, used for times without a zone. NULL: unknown.",
            "status": "`stable`, `investigating` or `quarantined` (not crawled).",
            "note": "What an operator should know. NULL: nothing.",
            "first_seen_at": "When it was first known here, UTC.",
        },
    ),
    "source_counts": Table(
        "How much there is of each source, kept up to date by triggers; `warta stats` reads it.",
        {
            "source": _SOURCE,
            "articles": "Articles.",
            "days": "Publisher's days that have any.",
            "first_day": "The earliest of them. NULL: none.",
            "last_day": "The latest of them. NULL: none.",
            "removed": "Articles that the publisher took away.",
            "edited": "Articles that have more than one wording.",
            "edits": "Wordings after the first of each.",
            "last_fetched_at": "When an address of it was last asked, UTC. NULL: never.",
            **{f"with_{field}": f"Articles whose {field} is filled." for field in FILL_FIELDS},
        },
    ),
    "address_counts": Table(
        "How many addresses of each source are in each state for each reason, kept up to date by triggers.",
        {
            "source": _SOURCE,
            "state": "As addresses.state.",
            "reason": "As addresses.reason; empty where that is NULL.",
            "addresses": "Addresses.",
        },
    ),
    "totals": Table(
        "Counts of the whole archive, kept up to date by triggers.",
        {
            "name": "`silent_edits`: revisions with is_silent. `reprints`, `stories`: rows of those tables. "
            "`days`: different days of articles.",
            "count": "How many.",
        },
    ),
    "listings": Table(
        "Feeds, sitemaps and index pages that name articles, and when to ask them again.",
        {
            "url": "Address of the listing; `ADDRESS#FIRST/LAST` for past days of one that were read as a whole.",
            "source": _SOURCE,
            "kind": "`feed`, `sitemap`, `index`, `account`, `json` or `wordpress`.",
            "etag": "Validator for conditional requests. NULL: none given.",
            "last_modified": "Validator for conditional requests. NULL: none given.",
            "payload_sha256": "SHA-256 of the last answer: decides whether anything changed. NULL: never read.",
            "last_fetched_at": "Last answer, UTC. NULL: never asked.",
            "last_new_at": "When it last named something new, UTC. NULL: never.",
            "links": "Links in the last answer. NULL: never read.",
            "next_due_at": "When to ask again, UTC. NULL: at the next run.",
            "failures": "Failures in a row.",
            "last_problem": "The last failure's reason. NULL: the last answer was fine.",
            "rhythm_seconds": "Mean time between answers that named something new, seconds; the last ones count most. "
            "NULL: fewer than two.",
            "whole_at": 'When its last answer came whole, and not as "not modified", UTC. NULL: never, or not known.',
        },
    ),
    "addresses": Table(
        "Every address that a listing named, each in exactly one state.",
        {
            "url": "The address in canonical form.",
            "source": _SOURCE,
            "state": "`pending`, `stored`, `refused` (we did not ask, or it is no article), `failed` or `gone`.",
            "reason": "Why refused, failed or gone, or why a stored one could not be rechecked; docs/errors.md lists "
            "the words. NULL: pending, or stored and well.",
            "found_in": "The listing that first named it. NULL: given by hand.",
            "first_seen_at": "When we learned of it, UTC.",
            "hint_title": "The title in the listing. NULL: none.",
            "hint_published": "Publication time in the listing. NULL: none.",
            "hint_modified": "Time of the last change in the listing. NULL: none.",
            "etag": "Validator for conditional requests. NULL: none given.",
            "last_modified": "Validator for conditional requests. NULL: none given.",
            "payload_sha256": "SHA-256 of the last payload. NULL: never read.",
            "last_fetched_at": "Last answer, UTC. NULL: never asked.",
            "next_due_at": "When to ask again, UTC. NULL: not again, or as soon as possible while pending.",
            "checks": "Times it was asked.",
            "failures": "Failures in a row.",
            "article_id": "The article it led to. NULL: none.",
        },
    ),
    "runs": Table(
        "One row a command that changed the archive.",
        {
            "id": "Running number.",
            "command": "The command.",
            "version": "Version of Wartarsip.",
            "started_at": "UTC.",
            "finished_at": "UTC. NULL: still at work, or killed.",
            "exit_code": "docs/commands.md lists them. NULL: not finished.",
            "outcome": "One line on how it ended. NULL: not finished.",
            "sources": "JSON list of the sources that were asked for. []: all.",
            "counts": "JSON object: what happened how often.",
        },
    ),
    "fetches": Table(
        "One row a request, with its outcome.",
        {
            "id": "Running number.",
            "run_id": "runs.id. NULL: outside a run.",
            "source": "Source it was made for. NULL: none in particular.",
            "url": "The address asked for.",
            "purpose": "What it was for: robots, listing, article, page (of an article on several), picture or ingest.",
            "requested_at": "UTC.",
            "duration_ms": "Until the last byte, milliseconds. NULL: no request left us.",
            "status": "HTTP status. NULL: no answer.",
            "outcome": "What came of it in one word.",
            "reason": "Why it failed (docs/errors.md lists the words), or how its article was known. NULL: neither.",
            "bytes": "Size of the payload, bytes. NULL: no answer.",
            "capture_id": "The capture kept (captures.id in captures.db). NULL: none.",
            "article_id": "The article it led to. NULL: none.",
        },
    ),
    "hosts": Table(
        "How each host is to be treated: robots.txt, pace, and whether it is closed for now.",
        {
            "host": "Host name, with port if it is not the usual one.",
            "robots_fetched_at": "When robots.txt was last read, UTC. NULL: never.",
            "robots_status": "HTTP status of robots.txt. NULL: no answer.",
            "robots_text": "Its first 512 KiB. NULL: none.",
            "robots_unreachable_since": "UTC. NULL: it could be read.",
            "last_request_at": "UTC. NULL: never asked.",
            "delay_ms": "Pause between two requests, milliseconds. NULL: the source's own.",
            "failures": "Failures in a row.",
            "closed_until": "No request before, UTC. NULL: open.",
            "closed_reason": "Why. NULL: open.",
            "tdmrep_fetched_at": "When /.well-known/tdmrep.json was last asked for, UTC. NULL: never.",
            "tdmrep_text": "What it reserves from text and data mining. NULL: there is none.",
        },
    ),
    "decisions": Table(
        "What people decided about articles, appended: an audit trail. A takedown's row names nothing but numbers.",
        {
            "id": "Running number; never used twice.",
            "kind": "`takedown`, `lift` (of a takedown), `merge`, `split`, `undo`, `import`, `retention` or `repair`.",
            "article_id": "The article that it is about; it may be gone. NULL: about none.",
            "other_id": "The other article: merged into it, or split off. NULL: none.",
            "decided_at": "UTC.",
            "finished_at": "When all of it was done, UTC. NULL: broken off; the same command goes on with it.",
            "note": "What the person gave as reason. NULL: nothing.",
            "undone_by": "The decision that undid it (decisions.id). NULL: it holds.",
            "details": "JSON object: what was done, and what undoing it needs.",
        },
    ),
    "tombstones": Table(
        "What was taken down and is stored no more. Hashes only: SHA-256 of the kind, a zero byte and the value.",
        {
            "hash": "SHA-256, hexadecimal.",
            "kind": "`address`, `claim` (an address that only a page named), `article id` (source and the publisher's "
            "id) or `text` (source and body_sha256).",
            "article_id": "The id that the article had; it is not given out again.",
            "decision_id": "The takedown (decisions.id).",
        },
    ),
    "article_aliases": Table(
        "Ids of articles that were merged into others: the old number still leads to the article.",
        {"id": "The id that is no more.", "article_id": _ARTICLE, "decision_id": "The merge (decisions.id)."},
    ),
    "separations": Table(
        "Addresses that a person split off an article: no crawl joins them to it again.",
        {
            "url": "The address in canonical form.",
            "article_id": "The article to which it does not lead.",
            "decision_id": "The split (decisions.id).",
        },
    ),
    "copies": Table(
        "Files and folders made out of this archive, as far as it knows: what a takedown must look at.",
        {
            "path": "Where it was written.",
            "kind": "`backup`, `publication`, `jsonl`, `csv` or `warc`.",
            "made_at": "When it was last written, UTC.",
        },
    ),
    "manifests": Table(
        "What each run stored, as hashes, each chained to the one before: nothing can be changed, removed or put in "
        "another order unnoticed.",
        {
            "number": "From 0, which is empty and marks the beginning; without gaps.",
            "run_id": "The run that wrote it (runs.id); revisions of runs since the manifest before belong to it.",
            "made_at": "UTC.",
            "last_capture_id": "Captures after those of the manifest before, up to this id, belong to it.",
            "previous_sha256": "sha256 of the manifest before; 64 zeros in number 1.",
            "leaves": "SHA-256 of each revision's and capture's row, 32 bytes each (archive/integrity/manifests.py).",
            "sha256": "SHA-256 of the other columns, hexadecimal.",
        },
    ),
    "latest": Table(
        "View: articles, newest first, in the columns that one reads.",
        {
            "id": _ID,
            "day": _DAY,
            "published_at": _PUBLISHED,
            "source": _SOURCE,
            "title": "Headline.",
            "authors": "JSON list.",
            "section": "The publisher's section. NULL: not told.",
            "content_class": "As articles.content_class.",
            "word_count": "Words of the body.",
            "revision": "Number of the present wording, from 1.",
            "gone_at": "When it was found removed, UTC. NULL: not removed.",
            "url": "Cleaned address.",
            "summary": "The publisher's own summary. NULL: none.",
        },
    ),
    "wordings": Table(
        "View: every wording of every article, whole.",
        {
            "article_id": _ARTICLE,
            "revision": "From 1.",
            "captured_at": "When it was captured, UTC.",
            "source": _SOURCE,
            "cause": _CAUSE,
            "is_current": "1: the present wording.",
            "title": "Headline of this wording.",
            "subtitle": "Second headline. NULL: none.",
            "body_blocks": "As articles.body_blocks.",
            "body": "Text of this wording.",
        },
    ),
    "edits": Table(
        "View: every change of a wording after publication.",
        {
            "article_id": _ARTICLE,
            "revision": "Number of the new wording, from 2.",
            "captured_at": "When the new wording was captured, UTC.",
            "source": _SOURCE,
            "cause": _CAUSE,
            "is_silent": _SILENT,
            "classes": _CLASSES,
            "words_added": "Words that the wording before did not have.",
            "words_removed": "Words of the wording before that are gone.",
            "title_before": "Headline before.",
            "title_after": "Headline after.",
            "modified_at": "The publisher's modified date with the new wording, UTC. NULL: not told.",
            "published_at": _PUBLISHED,
            "url": "Cleaned address.",
        },
    ),
    "removed": Table(
        "View: articles that the publisher has taken down; their text is in articles.",
        {
            "id": _ID,
            "source": _SOURCE,
            "title": "Headline.",
            "published_at": _PUBLISHED,
            "gone_at": "When it was found removed, UTC.",
            "gone_reason": "Why it counts as removed.",
            "url": "Cleaned address.",
        },
    ),
    "daily_counts": Table(
        "View: articles a day and source.",
        {"day": _DAY, "source": _SOURCE, "articles": "Articles of that day and source."},
    ),
    "reprint_pairs": Table(
        "View: reprints with both sides' titles and sources.",
        {
            "article_id": "The later article.",
            "source": "Its source.",
            "title": "Its headline.",
            "published_at": _PUBLISHED,
            "origin_id": "The article whose text it contains.",
            "origin_source": "Its source.",
            "origin_title": "Its headline.",
            "origin_published_at": _PUBLISHED,
            "coverage": "Share of the origin's text that is kept, 0 to 1.",
            "share": "Share of the later article that is the origin's text, 0 to 1.",
            "lag_hours": "From the publication of the origin to that of the reprint, hours. NULL: a date lacks.",
            "credited": "1: the reprint names the origin's outlet.",
            "found_at": "When it was found, UTC.",
        },
    ),
    "bylines": Table(
        "View: one row an article and author; without articles whose only author is the outlet itself.",
        {
            "author": "Name as in articles.authors.",
            "article_id": _ARTICLE,
            "day": _DAY,
            "source": _SOURCE,
            "title": "Headline.",
            "section": "The publisher's section. NULL: not told.",
        },
    ),
    "topics": Table(
        "View: one row an article and tag.",
        {
            "tag": "The publisher's keyword, as in articles.tags.",
            "article_id": _ARTICLE,
            "day": _DAY,
            "source": _SOURCE,
            "title": "Headline.",
        },
    ),
    "story_articles": Table(
        "View: the articles of each story, those that reprints tie together.",
        {
            "story_id": "stories.id",
            "articles": "How many articles the story has.",
            "sources": "How many sources.",
            "article_id": _ARTICLE,
            "is_first": "1: the earliest of them.",
            "published_at": _PUBLISHED,
            "source": _SOURCE,
            "title": "Headline.",
            "url": "Cleaned address.",
        },
    ),
    "run_log": Table(
        "View: runs, newest first, with their duration.",
        {
            "id": "runs.id",
            "started_at": "UTC.",
            "finished_at": "UTC. NULL: still at work, or killed.",
            "seconds": "Duration, seconds. NULL: not finished.",
            "command": "The command.",
            "outcome": "One line on how it ended. NULL: not finished.",
            "exit_code": "docs/commands.md lists them. NULL: not finished.",
            "sources": "JSON list of the sources that were asked for. []: all.",
            "counts": "JSON object: what happened how often.",
            "version": "Version of Wartarsip.",
        },
    ),
    "problems": Table(
        "View: addresses that were refused or failed, counted by reason.",
        {
            "source": _SOURCE,
            "state": "`refused` or `failed`.",
            "reason": "docs/errors.md lists the words.",
            "addresses": "How many.",
            "last_fetched_at": "The last time one of them was asked, UTC. NULL: never.",
            "example_url": "One of them.",
        },
    ),
    "open_addresses": Table(
        "View: addresses that are still to be fetched, or to be tried again.",
        {
            "source": _SOURCE,
            "url": "The address in canonical form.",
            "state": "`pending` or `failed`.",
            "reason": "Why the last try failed. NULL: not tried.",
            "found_in": "The listing that first named it. NULL: given by hand.",
            "first_seen_at": "When we learned of it, UTC.",
            "hint_title": "The title in the listing. NULL: none.",
            "failures": "Failures in a row.",
            "next_due_at": "When to ask again, UTC. NULL: as soon as possible.",
        },
    ),
}
"""Name of each table and view of ``news.db``, analysts' tables first."""

CAPTURE_TABLES: dict[str, Table] = {
    "captures": Table(
        "What a server sent at one moment. Immutable.",
        {
            "id": "Running number; never used twice.",
            "url": "The address that answered, after redirects; file:NAME for a file without one.",
            "requested_url": "The address that was asked.",
            "fetched_at": "When the last byte arrived, UTC.",
            "status": "HTTP status; 200 for a file.",
            "headers": "JSON list of [name, value] as received, in order.",
            "payload_sha256": "The payload (payloads.sha256).",
            "source": "Source it was made for. NULL: none.",
            "run_id": "runs.id in news.db. NULL: outside a run.",
        },
    ),
    "payloads": Table(
        "The bytes, each kept once.",
        {
            "sha256": "SHA-256 of the bytes, hexadecimal.",
            "size": "Bytes before compression.",
            "dictionary_sha256": "The payload that zstd needs as raw dictionary. NULL: stands alone.",
            "data": "The bytes as one zstd frame.",
        },
    ),
    "further_pages": Table(
        "Articles on several pages: which captures follow the one that an article or a revision names.",
        {
            "first_id": "The capture of the first page (captures.id).",
            "page": "2 for the page behind it, and so on.",
            "capture_id": "The capture of that page (captures.id).",
        },
    ),
    "keyframes": Table(
        "The payload that new pages of a site are compressed against.",
        {"site": "Host.", "payload_sha256": "The payload (payloads.sha256)."},
    ),
}
"""Name of each table of ``captures.db``."""
