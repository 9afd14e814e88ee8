-- The filters that an officer keeps for the worklist, under names of their own.
create table dossiers.saved_filter (
    id             uuid primary key,
    ordinal        bigint generated always as identity,
    account        uuid not null,
    name           text not null check (length(name) between 1 and 40),
    view           text not null,
    words          text not null,
    procedure_code text not null,
    sorted_by      text not null
);

create unique index saved_filter_by_name on dossiers.saved_filter (account, lower(name));
