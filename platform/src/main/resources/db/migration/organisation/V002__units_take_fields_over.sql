-- A unit may answer for fields of units that ended with a merged agency: since 2025-07-01 the economic division of a commune
-- does what the divisions of infrastructure and of natural resources of the district did (Decree 150/2025/NĐ-CP).
alter table organisation.unit add column also_for text[] not null default '{}';

update organisation.unit u set also_for = '{construction,land}'
from organisation.agency a
where a.code = u.agency and a.level = 'COMMUNE' and a.valid_to is null and a.valid_from = date '2025-07-01'
    and u.kind = 'economy';
