-- What happened to a dossier, line by line. Lines are added, never changed or removed.
create table dossiers.history (
    id          bigint generated always as identity primary key,
    dossier     uuid        not null references dossiers.dossier deferrable initially deferred,
    at          timestamptz not null,
    trigger     text        not null,
    status      smallint    not null,
    step_id     text,
    by_name     text        not null,
    from_unit   text        not null,
    to_unit     text        not null,
    note        text        not null,
    step_due_at timestamptz
);

create index history_of_dossier on dossiers.history (dossier, id);

create function dossiers.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the history of a dossier is never changed';
end $$;

create trigger history_is_append_only before update or delete on dossiers.history
    for each row execute function dossiers.refuse_change();
