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
