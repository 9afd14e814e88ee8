create table notices.notice (
    id          uuid primary key,
    account     uuid not null,
    kind        text not null,
    subject     text not null,
    title_vi    text not null,
    title_en    text not null,
    body_vi     text not null,
    body_en     text not null,
    link        text check (link like '/%'),
    at          timestamptz not null,
    read_at     timestamptz,
    unique (account, subject, kind)
);
create index notice_of_account on notices.notice (account, at desc);
create index notice_unread on notices.notice (account) where read_at is null;

create table notices.reader (
    account     uuid primary key,
    language    text not null default 'vi' check (language in ('vi', 'en'))
);

-- Mail waits here until the mail server takes it. Every letter ends in one of the last three states within its time to live.
create table notices.letter (
    notice      uuid primary key references notices.notice,
    recipient   text not null,
    title       text not null,
    body        text not null,
    state       text not null default 'WAITING' check (state in ('WAITING', 'SENT', 'REFUSED', 'EXPIRED')),
    attempts    int not null default 0,
    next_try_at timestamptz not null,
    expires_at  timestamptz not null,
    ended_at    timestamptz,
    last_error  text not null default ''
);
create index letter_waiting on notices.letter (next_try_at) where state = 'WAITING';
