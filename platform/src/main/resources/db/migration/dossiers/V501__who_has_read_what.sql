-- When an officer last read a dossier or one of its files: a reading is recorded among the acts once in half an hour.
create table dossiers.reading (
    dossier   uuid not null,
    account   uuid not null,
    what      text not null,
    read_at   timestamptz not null,
    primary key (dossier, account, what)
);
