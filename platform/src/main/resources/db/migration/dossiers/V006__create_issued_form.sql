-- The official forms issued for a dossier (Circular 01/2018/TT-VPCP, art. 9), each kept as it was handed out.
create table dossiers.issued_form (
    id        bigint generated always as identity primary key,
    dossier   uuid        not null references dossiers.dossier,
    form      smallint    not null check (form between 1 and 6),
    number    text        not null,
    file      uuid        not null,
    issued_at timestamptz not null
);

create index issued_form_of_dossier on dossiers.issued_form (dossier, id);
