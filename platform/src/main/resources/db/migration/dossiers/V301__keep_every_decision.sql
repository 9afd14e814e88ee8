-- Every decision ever signed for a dossier, in order: a corrected one stays on record beside the one that replaced it
-- (Decree 61/2018/NĐ-CP, art. 21). The columns of dossiers.dossier hold the last one, for reading in one go.
create table dossiers.decision (
    dossier       uuid        not null references dossiers.dossier deferrable initially deferred,
    ordinal       int         not null check (ordinal > 0),
    granted       boolean     not null,
    result_number text        not null,
    result_day    date        not null,
    signer_name   text        not null,
    decided_by    uuid,
    decided_at    timestamptz not null,
    file          uuid,
    primary key (dossier, ordinal)
);

-- What stands so far; of dossiers reopened before this day only the last decision is known.
insert into dossiers.decision
    (dossier, ordinal, granted, result_number, result_day, signer_name, decided_by, decided_at, file)
select d.id, 1, coalesce(d.granted, true), d.result_number, d.result_day, coalesce(d.signer_name, ''), null,
       coalesce((select max(h.at) from dossiers.history h where h.dossier = d.id and h.trigger = 'FINISH'),
                d.finished_at, d.result_day::timestamptz),
       d.result_file
from dossiers.dossier d
where d.result_number is not null;

create trigger decision_is_append_only before update or delete on dossiers.decision
    for each row execute function dossiers.refuse_change();
