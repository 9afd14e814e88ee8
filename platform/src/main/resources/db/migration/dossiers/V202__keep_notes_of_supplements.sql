-- The note that goes with a supplement, as typed so far.
create table dossiers.kept_note (
    dossier_code text        not null references dossiers.dossier (code),
    round        int         not null,
    note         text        not null,
    kept_at      timestamptz not null,
    primary key (dossier_code, round)
);
