-- How often each source changes a text without saying so: silent edits per hundred articles.
select a.source,
       count(distinct a.id) as articles,
       count(e.revision) as silent_edits,
       round(100.0 * count(e.revision) / count(distinct a.id), 2) as per_hundred
from articles as a
left join edits as e on e.article_id = a.id and e.is_silent = 1 and e.cause = 'publisher'
group by a.source
order by per_hundred desc;
