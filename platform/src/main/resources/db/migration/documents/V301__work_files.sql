-- The plan of files of an agency for a year (danh mục hồ sơ, Decree 30/2020/NĐ-CP, art. 28).
create table documents.file_plan_line (
    id          uuid        primary key,
    agency      text        not null,
    year        int         not null,
    code        text        not null,
    title       text        not null,
    retention   text        not null,
    unit        text        not null,
    unit_name   text        not null,
    by_name     text        not null,
    approved_at timestamptz,
    approved_by text        not null default '',
    unique (agency, year, code)
);

-- Work files (hồ sơ công việc, art. 29-31).
create table documents.work_file (
    id          uuid        primary key,
    agency      text        not null,
    unit        text        not null,
    unit_name   text        not null,
    code        text        not null,
    title       text        not null,
    retention   text        not null,
    plan_line   uuid references documents.file_plan_line (id),
    keeper      uuid        not null,
    keeper_name text        not null,
    state       text        not null check (state in ('OPEN', 'CLOSED', 'HANDED_OVER', 'ARCHIVED')),
    opened_at   timestamptz not null,
    closed_at   timestamptz,
    hand_over_by date,
    handed_at   timestamptz,
    archived_at timestamptz,
    archived_by text        not null default '',
    reason      text        not null default '',
    index_file  uuid,
    revision    int         not null
);
create index work_file_by_agency on documents.work_file (agency, state, opened_at desc);
create index work_file_by_keeper on documents.work_file (keeper, state);

-- What lies in a file, in the order of the matter. What is taken out stays recorded with the reason.
create table documents.work_file_item (
    file       uuid        not null references documents.work_file (id),
    ordinal    int         not null,
    kind       text        not null check (kind in ('OUTGOING', 'INCOMING', 'OPINION', 'PAPER')),
    document   uuid,
    code       text        not null,
    dated      date,
    title      text        not null,
    author     text        not null,
    by_name    text        not null,
    at         timestamptz not null,
    taken_out  text,
    primary key (file, ordinal)
);
create unique index once_in_a_file on documents.work_file_item (file, document) where document is not null and taken_out is null;
create index files_of_document on documents.work_file_item (document) where document is not null;
