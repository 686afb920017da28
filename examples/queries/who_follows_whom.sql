-- Whose texts travel where: pairs of sources, how many reprints, how complete, how late.
select origin_source, source, count(*) as reprints,
       round(avg(coverage), 2) as mean_coverage, round(avg(lag_hours), 1) as mean_lag_hours,
       sum(credited) as credited
from reprint_pairs
where origin_source <> source
group by origin_source, source
order by reprints desc;
