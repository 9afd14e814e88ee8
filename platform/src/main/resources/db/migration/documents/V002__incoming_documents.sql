-- One document that came to an agency, by the axis or on paper.
create table documents.incoming (
    id             uuid        primary key,
    agency         text        not null,
    state          text        not null,
    conversation   uuid        unique,
    year           int         not null,
    arrival_number int,
    arrived_at     timestamptz not null,
    code           text        not null,
    code_folded    text        not null,
    promulgated    date,
    sender_code    text        not null,
    sender_name    text        not null,
    sender_folded  text        not null,
    type           text,
    type_name      text        not null,
    subject        text        not null,
    field          text        not null default '',
    urgency        int         not null,
    copies         int         not null default 1,
    note           text        not null default '',
    register_by    timestamptz,
    present_by     timestamptz,
    registered_at  timestamptz,
    presented_at   timestamptz,
    presented_to   uuid,
    due_at         timestamptz,
    done_at        timestamptz,
    reason         text        not null default '',
    answered_by    text        not null default '',
    answer         uuid,
    receivers      text        not null default '',
    version        int         not null default 0,
    -- the agency as one word and the words of the document, folded: what is looked for
    words          text        not null,
    found          tsvector    generated always as (to_tsvector('simple'::regconfig, words)) stored,
    unique (agency, year, arrival_number)
);
create index incoming_by_words on documents.incoming using gin (found);
create index incoming_by_arrival on documents.incoming (agency, arrived_at desc);
create index incoming_by_number on documents.incoming (agency, year desc, arrival_number desc);
create index incoming_open on documents.incoming (agency, state, urgency desc)
    where state in ('ARRIVED', 'REGISTERED', 'PRESENTED', 'ASSIGNED', 'IN_PROGRESS');
create index incoming_alike on documents.incoming (agency, code_folded);
create index incoming_by_day on documents.incoming (agency, promulgated);

-- The scans of paper documents; what came by the axis is kept by the exchange.
create table documents.incoming_file (
    incoming     uuid   not null references documents.incoming,
    ordinal      int    not null,
    file         uuid   not null,
    name         text   not null,
    content_type text   not null,
    size         bigint not null,
    digest       text   not null,
    primary key (incoming, ordinal)
);

-- A file that a clerk handed in with a form that came back: theirs to hand in again.
create table documents.handed_file (
    file    uuid        primary key,
    account uuid        not null,
    at      timestamptz not null
);

-- What happened to a document or an assignment, in order.
create table documents.happening (
    seq        bigint      generated always as identity primary key,
    record     uuid        not null,
    at         timestamptz not null,
    act        text        not null,
    by_account uuid,
    by_name    text        not null,
    words      text        not null default ''
);
create index happening_by_record on documents.happening (record, seq);
