-- Which clients know of a session and want to hear when it has ended. A row goes when the client has been told.
create table identity.client_session (
    session       uuid not null,
    client        uuid not null,
    account       text not null,
    tries         integer not null default 0,
    next_at       timestamptz not null,
    primary key (session, client)
);
create index client_session_by_next on identity.client_session (next_at);

-- Codes and tokens are worth nothing once the session from which they came has ended. Null for clients that act by themselves, and for
-- grants from before.
alter table identity.provider_grant add column session uuid;
