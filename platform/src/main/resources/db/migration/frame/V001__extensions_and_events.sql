-- Search without accents and by likeness; trusted extensions, so the database's owner may add them.
create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

-- What a listener in another module still has to hear (Spring Modulith 2).
create table frame.event_publication (
    id uuid primary key,
    listener_id text not null,
    event_type text not null,
    serialized_event text not null,
    publication_date timestamptz not null,
    completion_date timestamptz,
    status text,
    completion_attempts integer,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event on frame.event_publication using hash (serialized_event);
create index event_publication_completion_date on frame.event_publication (completion_date);
