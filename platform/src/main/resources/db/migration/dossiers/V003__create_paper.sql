-- The papers handed in: files, or the paper itself seen at the counter. Round 0 is the submission, 1 the first supplement ...
create table dossiers.paper (
    id       bigint generated always as identity primary key,
    dossier  uuid        not null references dossiers.dossier deferrable initially deferred,
    paper_id text        not null,
    name     text        not null,
    file     uuid,
    kind     text        not null,
    copies   int         not null,
    round    int         not null,
    added_at timestamptz not null
);

create index paper_of_dossier on dossiers.paper (dossier, id);
create index paper_of_file on dossiers.paper (file);
