-- Which officers who may act on a dossier opened it last, and as it stood then: colleagues are told, and a leader signs several
-- at once only after each was opened.
create table dossiers.opening (
    dossier   uuid        not null references dossiers.dossier,
    account   uuid        not null,
    full_name text        not null,
    revision  int         not null,
    opened_at timestamptz not null,
    primary key (dossier, account)
);
