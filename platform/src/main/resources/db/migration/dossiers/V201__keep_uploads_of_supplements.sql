-- Files that an applicant has prepared towards a request to supplement and not yet sent: kept so that nothing is lost.
create table dossiers.kept_upload (
    id           bigint generated always as identity primary key,
    dossier_code text        not null references dossiers.dossier (code),
    round        int         not null,
    line         int         not null check (line >= 0),
    file         uuid        not null,
    kept_at      timestamptz not null
);

create index kept_upload_of_request on dossiers.kept_upload (dossier_code, round, line, id);
