-- Codes for a new password, given to people who came in person: the last one for each account, by the SHA-256 of it.
create table identity.access_code (
    account       uuid primary key references identity.account,
    digest        text not null,
    issued_by     uuid not null,
    ends_at       timestamptz not null
);
