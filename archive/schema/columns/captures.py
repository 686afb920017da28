"""What servers sent: the tables of ``captures.db``."""

from __future__ import annotations

from archive.schema.columns.sentences import Table

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
