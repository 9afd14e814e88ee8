-- The content of a file stands in the store under its digest and was synced before its row was written.
create table stored_file (
    id           uuid primary key,
    digest       char(64)    not null check (digest ~ '^[0-9a-f]{64}$'),
    name         text        not null check (name <> ''),
    content_type text        not null,
    size         bigint      not null check (size > 0),
    pages        integer     check (pages > 0),
    stored_at    timestamptz not null
);

create index stored_file_by_digest on stored_file (digest);

-- An upload in pieces (tus 1.0); it belongs to the person who began it. file is set when all has come and was accepted.
create table upload (
    id           uuid primary key,
    owner        text        not null,
    name         text        not null,
    announced    bigint      not null check (announced > 0),
    expires_at   timestamptz not null,
    file         uuid        references stored_file (id)
);

create index upload_by_owner on upload (owner);
create index upload_by_expiry on upload (expires_at);
