-- Share of articles of each day that have authors, a time and a lead image: falls when a layout changed.
select day, source, count(*) as articles,
       round(avg(authors <> '[]'), 2) as with_authors,
       round(avg(published_at is not null), 2) as with_time,
       round(avg(lead_image_url is not null), 2) as with_lead_image
from articles
group by day, source
order by day desc, source;
