-- Days on which a source gave less than half of its usual number of articles: holidays, or gaps in the crawl.
with usual as (
  select source, avg(articles) as mean from daily_counts group by source
)
select d.day, d.source, d.articles, round(u.mean, 1) as usual
from daily_counts as d join usual as u on u.source = d.source
where d.articles < u.mean / 2
order by d.day desc, d.source;
