"""How it came here: sources, addresses, runs, counts, and what people decided."""

from __future__ import annotations

from archive.schema.columns.sentences import ARTICLE, SOURCE, Table
from archive.schema.counts import FILL_FIELDS

WORK: dict[str, Table] = {
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
            "source": SOURCE,
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
            "source": SOURCE,
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
            "source": SOURCE,
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
            "source": SOURCE,
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
            "purpose": "For what: robots, listing, article, page (of several), front page, picture or ingest.",
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
        {"id": "The id that is no more.", "article_id": ARTICLE, "decision_id": "The merge (decisions.id)."},
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
}
