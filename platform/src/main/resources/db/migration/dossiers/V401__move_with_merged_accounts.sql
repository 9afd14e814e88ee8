-- What went to the surviving account when two accounts of one person were merged, so that it can go back.
create table dossiers.moved_with_account (
    merge         uuid not null,
    kind          text not null check (kind in ('DOSSIER', 'DRAFT')),
    reference     text not null,
    primary key (merge, kind, reference)
);
