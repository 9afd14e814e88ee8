create table identity.account (
    id            uuid primary key,
    personal_id   text unique check (personal_id ~ '^[0-9]{12}$'),
    officer       uuid unique,
    user_name     text unique check (user_name = lower(user_name)),
    full_name     text not null,
    birth_date    date,
    gender        text not null default '' check (gender in ('', 'male', 'female')),
    address       text not null default '',
    area_code     text,
    email         text not null default '',
    phone         text not null default '',
    opened_at     timestamptz not null,
    -- a citizen is known by the personal number, an officer by the user name; never both in one account
    check ((personal_id is null) = (officer is not null)),
    check ((officer is null) = (user_name is null))
);

create table identity.password (
    account       uuid primary key references identity.account,
    hash          text not null,
    changed_at    timestamptz not null
);

-- Only the SHA-256 of the token is kept: whoever reads this table cannot enter with it.
create table identity.session (
    id            uuid primary key,
    token_digest  text not null unique,
    account       uuid not null references identity.account,
    started_at    timestamptz not null,
    last_seen_at  timestamptz not null,
    ends_at       timestamptz not null,
    address       text not null,
    device        text not null
);
create index session_of_account on identity.session (account);
create index session_by_end on identity.session (ends_at);

-- Devices from which a person has signed in before; a stranger's failures do not lock them out.
create table identity.known_device (
    account       uuid not null references identity.account,
    device_digest text not null,
    last_used_at  timestamptz not null,
    primary key (account, device_digest)
);

create table identity.failed_sign_in (
    bucket        text not null,
    at            timestamptz not null
);
create index failed_sign_in_by_bucket on identity.failed_sign_in (bucket, at);
