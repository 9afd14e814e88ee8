-- Which notices went to the surviving account with a merge, so that they can go back.
create table notices.moved_with_account (
    merge   uuid not null,
    notice  uuid not null references notices.notice on delete cascade,
    primary key (merge, notice)
);
