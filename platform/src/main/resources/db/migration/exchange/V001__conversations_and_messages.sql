-- The agencies on the axis, as it lists them.
create table exchange.axis_agency (
    code     text        primary key,
    old_code text        not null,
    name     text        not null,
    seen_at  timestamptz not null
);
create index axis_agency_by_old_code on exchange.axis_agency (old_code);

-- One document between one of our agencies and one other: everything that was said about it hangs here.
create table exchange.conversation (
    id            uuid        primary key,
    agency        text        not null,
    direction     text        not null check (direction in ('IN', 'OUT')),
    peer          text        not null,
    peer_name     text        not null,
    document_id   text        not null,
    code          text        not null,
    type_name     text        not null,
    subject       text        not null,
    promulgated   date,
    priority      int         not null,
    authenticity  text        not null,
    state         text        not null,
    change_asked  text        check (change_asked in ('RECALL', 'UPDATE')),
    change_reason text        not null default '',
    version       uuid        not null,
    offered       uuid,
    opened_at     timestamptz not null,
    changed_at    timestamptz not null,
    confirm_by    timestamptz,
    register_by   timestamptz,
    confirmed_at  timestamptz,
    warned_at     timestamptz,
    replaced_by   uuid,
    unique (agency, direction, peer, document_id)
);
create index conversation_by_change on exchange.conversation (agency, changed_at desc);
create index conversation_unconfirmed on exchange.conversation (confirm_by) where state = 'ARRIVED' and direction = 'IN';

-- Every message that we made or got. An outgoing one gets its id, which the axis sees, here and once.
create table exchange.message (
    id           uuid        primary key,
    seq          bigint      generated always as identity,
    agency       text        not null,
    direction    text        not null check (direction in ('IN', 'OUT')),
    kind         text        not null check (kind in ('DOCUMENT', 'STATUS', 'UNREADABLE')),
    action       text        not null,
    peer         text        not null,
    document_id  text        not null,
    state        text        not null check (state in ('WAITING', 'SENT', 'FAILED', 'TAKEN', 'KEPT_WAITING', 'BAD', 'REPEATED', 'EXCLUDED')),
    axis_id      text,
    fingerprint  text,
    contents     text        not null default '',
    raw          uuid,
    size         bigint      not null,
    by_account   uuid,
    by_name      text        not null default '',
    words        text        not null default '',
    happened_at  timestamptz not null,
    said_at      text        not null default '',
    attempts     int         not null default 0,
    next_at      timestamptz,
    give_up_at   timestamptz,
    lent_until   timestamptz,
    trouble      text        not null default '',
    ended_at     timestamptz,
    marked_at    timestamptz
);
create unique index message_came_once on exchange.message (agency, axis_id) where direction = 'IN';
create unique index message_counts_once on exchange.message (agency, fingerprint)
    where direction = 'IN' and state in ('TAKEN', 'KEPT_WAITING');
create index message_to_send on exchange.message (next_at, seq) where direction = 'OUT' and state = 'WAITING';
create index message_in_order on exchange.message (agency, document_id, seq) where direction = 'OUT' and state = 'WAITING';
create index message_kept_waiting on exchange.message (agency, peer, document_id) where state = 'KEPT_WAITING';
create index message_by_time on exchange.message (agency, happened_at desc);
create index message_in_trouble on exchange.message (happened_at desc) where state in ('FAILED', 'BAD', 'KEPT_WAITING');

create table exchange.entry (
    conversation uuid not null references exchange.conversation (id),
    message      uuid not null references exchange.message (id),
    primary key (conversation, message)
);
create index entry_of_message on exchange.entry (message);

create table exchange.attachment (
    message      uuid   not null references exchange.message (id),
    ordinal      int    not null,
    name         text   not null,
    content_type text   not null,
    size         bigint not null,
    sha256       text   not null,
    file         uuid   not null,
    withdrawn_at timestamptz,
    primary key (message, ordinal)
);

create table exchange.finding (
    message  uuid not null references exchange.message (id),
    ordinal  int  not null,
    code     text not null,
    severity text not null,
    place    text not null,
    vi       text not null,
    en       text not null,
    primary key (message, ordinal)
);

create table exchange.attempt (
    message uuid        not null references exchange.message (id),
    number  int         not null,
    at      timestamptz not null,
    outcome text        not null,
    primary key (message, number)
);

-- A delivery that could not be fetched whole yet.
create table exchange.delivery_trouble (
    agency   text        not null,
    axis_id  text        not null,
    attempts int         not null,
    next_at  timestamptz not null,
    trouble  text        not null,
    primary key (agency, axis_id)
);

-- A document that another one replaced before it came.
create table exchange.replaced_early (
    agency      text not null,
    peer        text not null,
    document_id text not null,
    replaced_by uuid not null,
    primary key (agency, peer, document_id)
);

-- Documents of the three secrecy levels that were turned away: only that it happened.
create table exchange.excluded (
    id         bigint      generated always as identity primary key,
    agency     text        not null,
    door       text        not null check (door in ('IN', 'OUT')),
    level      text        not null,
    at         timestamptz not null,
    by_account uuid
);
