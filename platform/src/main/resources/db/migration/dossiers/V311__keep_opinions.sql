-- What officers think of a dossier, said to colleagues; added, never changed or removed.
create table dossiers.opinion (
    id         bigint generated always as identity primary key,
    dossier    uuid        not null references dossiers.dossier,
    at         timestamptz not null,
    by_account uuid        not null,
    by_name    text        not null,
    by_title   text        not null,
    words      text        not null check (words <> '')
);

create index opinion_of_dossier on dossiers.opinion (dossier, id);

create trigger opinion_is_append_only before update or delete on dossiers.opinion
    for each row execute function dossiers.refuse_change();
