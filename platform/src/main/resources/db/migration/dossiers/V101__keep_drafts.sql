create table dossiers.draft (
    id                uuid primary key,
    owner             uuid not null,
    acted_by          uuid not null,
    channel           text not null check (channel in ('COUNTER', 'ONLINE', 'POST')),
    procedure_code    text not null,
    procedure_version integer not null,
    agency            text not null,
    on_paper_at       timestamp,
    on_paper_reason   text,
    answers           jsonb not null,
    papers            jsonb not null,
    wishes            jsonb not null,
    marks             jsonb not null,
    reached           text not null,
    revision          bigint not null,
    started_at        timestamptz not null,
    updated_at        timestamptz not null,
    dossier_code      text unique,
    check ((on_paper_at is null) = (on_paper_reason is null))
);

comment on table dossiers.draft is 'Applications being filled in; a submitted one stays as the exact copy of what was sent';

create index draft_open_of_owner on dossiers.draft (owner, updated_at desc) where dossier_code is null;
create index draft_open_assisted on dossiers.draft (acted_by, updated_at desc) where dossier_code is null and owner <> acted_by;
create index draft_untouched on dossiers.draft (updated_at) where dossier_code is null;
