-- Pictures that illustrate more than one article, and under how many captions.
select identity, count(distinct article_id) as articles, count(distinct caption) as captions, min(url) as url
from images
group by identity
having articles > 1
order by articles desc
limit 100;
