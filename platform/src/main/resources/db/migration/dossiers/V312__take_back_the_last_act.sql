-- The last act on a dossier that may be taken back for some seconds, with the columns as they stood before it.
create table dossiers.last_act (
    dossier    uuid        primary key references dossiers.dossier,
    by_account uuid        not null,
    trigger    text        not null,
    at         timestamptz not null,
    revision   int         not null,
    prior      jsonb       not null
);

-- Which acts were taken back: nobody is told of them any more.
create table dossiers.undone_act (
    dossier   uuid        not null references dossiers.dossier,
    acted_at  timestamptz not null,
    undone_at timestamptz not null,
    primary key (dossier, acted_at)
);

-- A receipt of an acceptance that was taken back: its number stays used, the paper counts no more.
alter table dossiers.issued_form add column revoked_at timestamptz;
