-- Each holding of a post has a name of its own, by which it is ended or taken over.
alter table organisation.post add column id uuid not null default gen_random_uuid() unique;

-- Who does whose work while they are away, on what basis (Decree 30/2020/NĐ-CP, art. 13). Never without an end.
create table organisation.stand_in (
    id          uuid primary key,
    absent      uuid not null references organisation.officer,
    deputy      uuid not null references organisation.officer,
    unit        text not null references organisation.unit,
    role        text not null,
    valid_from  date not null,
    valid_to    date not null check (valid_to >= valid_from),
    basis       text not null,
    check (absent <> deputy)
);
create trigger stand_in_changed after insert or update or delete or truncate on organisation.stand_in
    for each statement execute function organisation.count_revision();
