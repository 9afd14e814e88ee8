-- Providers of identities. Each row is one version of a provider's record, proposed by one administrator and approved by another;
-- the demonstration's own has nobody's name. A version that stands is replaced, never changed.
create table identity.upstream (
    id            uuid primary key,
    code          text not null check (code ~ '^[a-z][a-z0-9-]{1,30}$'),
    form          jsonb not null,
    sealed_secret bytea,
    state         text not null check (state in ('WAITING', 'ACTIVE', 'SUSPENDED', 'REPLACED', 'REFUSED')),
    proposed_by   uuid,
    proposed_at   timestamptz not null,
    decided_by    uuid,
    decided_at    timestamptz,
    check (state not in ('ACTIVE', 'REPLACED') or decided_by is distinct from proposed_by or proposed_by is null)
);
create unique index upstream_standing on identity.upstream (code) where state in ('ACTIVE', 'SUSPENDED');

-- A person of another provider, by the provider's own name of them (OpenID Connect Core 1.0, section 5.7).
create table identity.linked_identity (
    id            uuid primary key,
    issuer        text not null,
    subject       text not null,
    account       uuid not null references identity.account,
    provider      text not null,
    proof         text not null check (proof in ('NUMBER', 'SIGN_IN')),
    level         text not null check (level in ('low', 'substantial', 'high')),
    linked_at     timestamptz not null,
    last_used_at  timestamptz not null,
    unique (issuer, subject)
);
create index linked_identity_of_account on identity.linked_identity (account);

-- People who are away at a provider. Only digests of the state and of the browser's secret are kept; a row counts once.
create table identity.going_out (
    state_digest  text primary key,
    browser_digest text not null,
    upstream      uuid not null references identity.upstream,
    nonce         text not null,
    verifier      text not null,
    way           text not null,
    ends_at       timestamptz not null
);
create index going_out_by_end on identity.going_out (ends_at);

-- Identities that came back without proof of an account here: they wait for the person to sign in to it.
create table identity.waiting_identity (
    browser_digest text primary key,
    facts         jsonb not null,
    ends_at       timestamptz not null
);

-- By which the platform proves itself to providers (private_key_jwt), sealed like the provider's own keys.
create table identity.federation_key (
    id            text primary key,
    sealed        bytea not null,
    since         timestamptz not null
);
