-- Outgoing documents from the first draft to the issued original (Decree 30/2020/NĐ-CP, art. 10-19).
create table documents.outgoing (
    id           uuid        primary key,
    agency       text        not null,
    unit         text        not null,
    unit_name    text        not null,
    type         text        not null,
    stage        text        not null,
    drafter      uuid        not null,
    drafter_name text        not null,
    signer       uuid        not null,
    signer_name  text        not null,
    signer_title text        not null,
    capacity     text        not null,
    answers      uuid,
    replaces     uuid references documents.outgoing (id),
    replaced_by  uuid references documents.outgoing (id),
    version      int         not null check (version > 0),
    subject      text        not null,
    urgency      text        not null,
    file         uuid        not null,
    digest       text        not null,
    number       text,
    notation     text        not null,
    dated        date,
    signed_at    timestamptz,
    issued_at    timestamptz,
    issued_by    text        not null default '',
    reason       text        not null default '',
    revision     int         not null,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    folded       text        not null default '',
    check ((number is null) = (dated is null))
);
create index outgoing_by_agency on documents.outgoing (agency, stage, changed_at desc);
create index outgoing_by_drafter on documents.outgoing (drafter, stage);
create index outgoing_by_signer on documents.outgoing (signer, stage);
create index outgoing_answers on documents.outgoing (answers) where answers is not null;

-- Every version of a draft as it was saved, with the pages that were printed from it.
create table documents.draft_version (
    document  uuid        not null references documents.outgoing (id),
    version   int         not null,
    subject   text        not null,
    addressed text        not null,
    body      text        not null,
    receivers text        not null,
    urgency   text        not null,
    answer_by date,
    file      uuid        not null,
    by_name   text        not null,
    made_at   timestamptz not null,
    primary key (document, version)
);

-- Every step from one to the next, with what was said.
create table documents.draft_step (
    document   uuid        not null references documents.outgoing (id),
    ordinal    int         not null,
    move       text        not null,
    from_stage text        not null,
    to_stage   text        not null,
    version    int         not null,
    words      text        not null,
    by_account uuid,
    by_name    text        not null,
    by_unit    text        not null,
    at         timestamptz not null,
    primary key (document, ordinal)
);

create table documents.draft_comment (
    document   uuid        not null references documents.outgoing (id),
    ordinal    int         not null,
    version    int         not null,
    words      text        not null,
    by_account uuid,
    by_name    text        not null,
    by_unit    text        not null,
    at         timestamptz not null,
    primary key (document, ordinal)
);

-- Who has opened which revision: nobody signs what they have not seen.
create table documents.draft_opening (
    document  uuid        not null references documents.outgoing (id),
    account   uuid        not null,
    revision  int         not null,
    opened_at timestamptz not null,
    primary key (document, account)
);

-- Who gets an issued document, how, and what became of it there.
create table documents.addressee (
    document     uuid        not null references documents.outgoing (id),
    ordinal      int         not null,
    way          text        not null check (way in ('UNIT', 'AXIS', 'PAPER')),
    code         text        not null,
    name         text        not null,
    conversation uuid,
    sent_at      timestamptz,
    note         text        not null default '',
    primary key (document, ordinal)
);
create index addressee_by_unit on documents.addressee (code) where way = 'UNIT';
create index addressee_by_conversation on documents.addressee (conversation) where conversation is not null;

-- What the head of an agency lets others sign (art. 13).
create table documents.signing_authority (
    id         uuid        primary key,
    agency     text        not null,
    officer    uuid        not null,
    capacity   text        not null check (capacity in ('DEPUTY', 'AUTHORISED', 'BY_ORDER')),
    types      text[]      not null check (cardinality(types) > 0),
    basis      text        not null check (basis <> ''),
    valid_from date        not null,
    valid_to   date,
    by_name    text        not null,
    given_at   timestamptz not null,
    ended_at   timestamptz,
    check (capacity <> 'AUTHORISED' or valid_to is not null)
);
create index signing_authority_by_agency on documents.signing_authority (agency);
