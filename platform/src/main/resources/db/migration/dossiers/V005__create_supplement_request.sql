-- What was asked, once and completely (Decree 61/2018, art. 15(3)), and whether it came.
create table dossiers.supplement_request (
    dossier     uuid        not null references dossiers.dossier,
    round       int         not null,
    lines       jsonb       not null,
    reason      text        not null,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    by_leader   boolean     not null,
    answered_at timestamptz,
    primary key (dossier, round)
);
