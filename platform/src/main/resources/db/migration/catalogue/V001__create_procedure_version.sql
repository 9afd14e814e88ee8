-- Every publication of a procedure: a version stays for ever, because dossiers stay with the version in force when accepted.
create table catalogue.procedure_version (
    code text not null,
    version integer not null check (version >= 1),
    -- The first day that the file states; files of one code with different first days are different periods of the law.
    stated_from date not null,
    valid_from date not null,
    valid_to date,
    -- Set when a later publication took over all its days: it is then found by its number only.
    replaced boolean not null default false,
    digest text not null check (digest ~ '^[0-9a-f]{64}$'),
    source_file text not null,
    document jsonb not null,
    published_at timestamptz not null,
    primary key (code, version),
    unique (code, digest, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);

comment on column catalogue.procedure_version.document is 'procedure, field, form and result template in one piece';
