-- The series of numbers of an agency for a year; which types of outgoing documents share one is for its head to decide.
create table documents.number_series (
    agency      text    not null,
    year        int     not null,
    direction   text    not null check (direction in ('IN', 'OUT')),
    code        text    not null,
    name        text    not null,
    types       text[]  not null,
    last_number int     not null check (last_number >= 0),
    primary key (agency, year, direction, code)
);

-- Every number that was given. A cancelled one stays with its reason and is never given again.
create table documents.given_number (
    agency        text        not null,
    year          int         not null,
    direction     text        not null,
    series        text        not null,
    number        int         not null check (number > 0),
    document      uuid        not null,
    given_at      timestamptz not null,
    by_account    uuid,
    by_name       text        not null,
    cancelled_at  timestamptz,
    cancel_reason text        not null default '',
    cancelled_by  text        not null default '',
    primary key (agency, year, direction, series, number),
    foreign key (agency, year, direction, series) references documents.number_series (agency, year, direction, code)
);
create unique index one_number_per_document on documents.given_number (document, direction) where cancelled_at is null;

-- That a state secret was turned away at a desk: never what it was.
create table documents.excluded (
    id         uuid        primary key,
    agency     text        not null,
    door       text        not null check (door in ('IN', 'OUT')),
    level      text        not null check (level in ('SECRET', 'HIGHLY_SECRET', 'TOP_SECRET')),
    at         timestamptz not null,
    by_account uuid
);
create index excluded_by_agency on documents.excluded (agency);
