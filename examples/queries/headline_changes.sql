-- Headlines that were rewritten, newest first.
select captured_at, source, title_before, title_after, url
from edits
where title_before <> title_after and cause <> 'extraction'
order by captured_at desc
limit 100;
