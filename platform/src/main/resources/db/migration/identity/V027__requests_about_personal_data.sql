-- What people ask for about their data, and by when the law of that day wants an answer.
create table identity.data_request (
    id            uuid primary key,
    account       uuid not null references identity.account,
    agency        text not null,
    kind          text not null check (kind in ('CORRECT', 'ERASE')),
    -- of a correction: which fact, and what it should be
    fact          text not null default '',
    wanted        text not null default '',
    reason        text not null,
    asked_at      timestamptz not null,
    law           text not null,
    due_at        timestamptz not null,
    state         text not null check (state in ('WAITING', 'DONE', 'REFUSED', 'WITHDRAWN')),
    answer        text not null default '',
    decided_by    uuid,
    decided_at    timestamptz,
    check ((state in ('DONE', 'REFUSED')) = (decided_by is not null))
);
create index data_request_of_account on identity.data_request (account, asked_at desc);
create index data_request_waiting on identity.data_request (agency, due_at) where state = 'WAITING';

-- Who did or read something of a person: read by that person.
create index act_by_on_behalf_of on identity.act (on_behalf_of, id desc) where on_behalf_of is not null;
