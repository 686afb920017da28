"""What must hold of an archive after any fault of its disk."""

from __future__ import annotations

from datetime import timedelta

from archive_samples import NOW

from archive.integrity.verifying import verify
from archive.store import Archive


def check_whole(folder, told):
    """Nothing is damaged, nothing is there by half, and every wording that was acknowledged is there."""
    problems = verify(folder, clock=lambda: NOW + timedelta(days=4000))
    assert problems == [], problems[:3]
    with Archive.open(folder, read_only=True) as archive:
        known = {
            f"{url} {fingerprint}"
            for url, fingerprint in archive.db.execute(
                "SELECT u.url, r.fingerprint FROM article_urls AS u JOIN article_revisions AS r USING (article_id)"
            )
        }
        assert set(filter(None, told)) <= known
        for missing in (
            "SELECT id FROM articles WHERE id NOT IN (SELECT article_id FROM article_urls)",
            (
                "SELECT id FROM articles"
                " EXCEPT SELECT article_id FROM sketches EXCEPT SELECT article_id FROM pending_texts"
            ),
        ):
            assert archive.db.execute(missing).fetchall() == []
