-- Keys of authenticator apps, sealed. A key waits until its owner has typed a code of it.
create table identity.app_key (
    account       uuid not null references identity.account,
    state         text not null check (state in ('WAITING', 'ACTIVE')),
    sealed        bytea not null,
    -- the half minute of the last code that was taken: none of it or before it is taken again
    last_step     bigint not null default 0,
    since         timestamptz not null,
    primary key (account, state)
);

create table identity.recovery_code (
    account       uuid not null references identity.account,
    digest        text not null,
    spent_at      timestamptz,
    primary key (account, digest)
);

create table identity.passkey (
    id            text primary key,
    account       uuid not null references identity.account,
    name          text not null,
    -- the public key and what made it, as WebAuthn writes it
    attested      bytea not null,
    sign_count    bigint not null,
    backed_up     boolean not null,
    may_be_backed_up boolean not null,
    transports    text not null,
    since         timestamptz not null,
    last_used_at  timestamptz
);
create index passkey_of_account on identity.passkey (account);

-- What a browser was asked to sign, once. Browsers by the SHA-256 of their cookie.
create table identity.passkey_challenge (
    browser       text primary key,
    challenge     bytea not null,
    ends_at       timestamptz not null
);

-- People who have proved their password and owe the second factor.
create table identity.half_sign_in (
    token_digest  text primary key,
    account       uuid not null references identity.account,
    ends_at       timestamptz not null
);

-- Four eyes: who proposed may not approve, and nobody decides upon their own.
create table identity.factor_reset (
    id            uuid primary key,
    account       uuid not null references identity.account,
    reason        text not null,
    proposed_by   uuid not null,
    proposed_at   timestamptz not null,
    state         text not null check (state in ('WAITING', 'APPROVED', 'REFUSED')),
    decided_by    uuid,
    decided_at    timestamptz,
    check (state <> 'APPROVED' or decided_by <> proposed_by),
    check (account <> proposed_by and account is distinct from decided_by),
    check ((state = 'WAITING') = (decided_by is null))
);
create unique index factor_reset_waiting on identity.factor_reset (account) where state = 'WAITING';
