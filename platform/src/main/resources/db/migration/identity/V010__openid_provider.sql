create table identity.client (
    id            uuid primary key,
    form          jsonb not null,
    secret_digest text,
    state         text not null check (state in ('ACTIVE', 'SUSPENDED')),
    since         timestamptz not null
);

-- Four eyes: who proposed may not approve.
create table identity.client_proposal (
    id            uuid primary key,
    client        uuid not null,
    kind          text not null check (kind in ('REGISTER', 'CHANGE', 'NEW_SECRET', 'RESUME')),
    form          jsonb not null,
    proposed_by   uuid not null,
    proposed_at   timestamptz not null,
    state         text not null check (state in ('WAITING', 'APPROVED', 'REFUSED')),
    decided_by    uuid,
    decided_at    timestamptz,
    check (state <> 'APPROVED' or decided_by <> proposed_by),
    check ((state = 'WAITING') = (decided_by is null))
);
create index client_proposal_waiting on identity.client_proposal (proposed_at) where state = 'WAITING';

-- One authorization of one client: a person's, or its own. The revision keeps two requests from using one code or token.
create table identity.provider_grant (
    id            text primary key,
    client        uuid not null,
    principal     text not null,
    grant_type    text not null,
    scopes        text not null,
    attributes    text not null,
    revision      integer not null,
    started_at    timestamptz not null
);
create index provider_grant_of_principal on identity.provider_grant (principal, client);
create index provider_grant_of_client on identity.provider_grant (client);

-- Tokens by the SHA-256 of their value. Spent refresh tokens stay until the family ends, to notice their reuse.
create table identity.provider_token (
    digest        text primary key,
    grant_id      text not null references identity.provider_grant on delete cascade,
    kind          text not null,
    issued_at     timestamptz,
    expires_at    timestamptz,
    scopes        text not null default '',
    metadata      text not null,
    spent         boolean not null default false
);
create index provider_token_of_grant on identity.provider_token (grant_id);
create index provider_token_by_end on identity.provider_token (expires_at);

create table identity.consent (
    account       uuid not null,
    client        uuid not null,
    scopes        text not null,
    given_at      timestamptz not null,
    primary key (account, client)
);

create table identity.provider_key (
    id            text primary key,
    sealed        bytea not null,
    state         text not null check (state in ('NEXT', 'CURRENT', 'RETIRED')),
    since         timestamptz not null
);

-- Assertions by which clients have proved themselves: each counts once (RFC 7523, section 3).
create table identity.spent_assertion (
    digest        text primary key,
    ends_at       timestamptz not null
);
