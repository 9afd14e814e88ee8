-- A task that a leader gave (nhiệm vụ được giao), with a document or free.
create table documents.assignment (
    id           uuid        primary key,
    agency       text        not null,
    incoming     uuid        references documents.incoming,
    title        text        not null,
    words        text        not null default '',
    giver        uuid        not null,
    giver_name   text        not null,
    given_at     timestamptz not null,
    due_at       timestamptz,
    state        text        not null check (state in ('GIVEN', 'IN_PROGRESS', 'REPORTED', 'DONE', 'WITHDRAWN')),
    percent      int         not null default 0 check (percent between 0 and 100),
    confirmed    boolean     not null,
    urgency      int         not null default 0,
    asked_due    timestamptz,
    asked_reason text        not null default '',
    asked_by     text        not null default '',
    done_at      timestamptz,
    result       text        not null default '',
    told_soon    timestamptz,
    told_late    timestamptz,
    version      int         not null default 0
);
create index assignment_of_document on documents.assignment (incoming);
create index assignment_open on documents.assignment (agency, due_at) where state in ('GIVEN', 'IN_PROGRESS', 'REPORTED');
create index assignment_by_giver on documents.assignment (giver, given_at desc);

-- Whom it concerns: the lead (chủ trì), who helps (phối hợp), who should know (để biết).
create table documents.participant (
    assignment   uuid not null references documents.assignment,
    ordinal      int  not null,
    part         text not null check (part in ('LEAD', 'COOPERATE', 'INFORM')),
    unit         text not null,
    unit_name    text not null,
    officer      uuid,
    officer_name text not null default '',
    primary key (assignment, ordinal)
);
create unique index one_lead on documents.participant (assignment) where part = 'LEAD';
create index participant_by_unit on documents.participant (unit);
create index participant_by_officer on documents.participant (officer);

-- Evidence (minh chứng), each with the happening at which it was handed in.
create table documents.evidence (
    assignment   uuid        not null references documents.assignment,
    ordinal      int         not null,
    file         uuid        not null,
    name         text        not null,
    content_type text        not null,
    size         bigint      not null,
    digest       text        not null,
    at           timestamptz not null,
    by_name      text        not null,
    primary key (assignment, ordinal)
);
