-- Every fact has its period of validity, both days included; no end means until further notice.

create table organisation.area (
    code        text not null check (code ~ '^([0-9]{2}|[0-9]{3}|[0-9]{5})$'),
    name        text not null,
    level       text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    parent      text,
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from),
    successors  text[] not null default '{}',
    primary key (code, valid_from)
);

create table organisation.agency (
    code        text primary key check (length(code) <= 35),
    old_code    text not null unique,
    name        text not null,
    level       text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    kind        text not null,
    sector      text,
    area        text,
    parent      text references organisation.agency,
    successor   text references organisation.agency deferrable initially deferred,
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from)
);

create table organisation.unit (
    code        text primary key,
    agency      text not null references organisation.agency,
    name        text not null,
    kind        text not null,
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from)
);

create table organisation.counter (
    agency      text not null references organisation.agency,
    number      int not null check (number > 0),
    name        text not null,
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from),
    primary key (agency, number, valid_from)
);

create table organisation.officer (
    id          uuid primary key,
    full_name   text not null,
    email       text not null default '',
    phone       text not null default ''
);

create table organisation.post (
    officer     uuid not null references organisation.officer,
    unit        text not null references organisation.unit,
    role        text not null,
    title       text not null,
    valid_from  date not null,
    valid_to    date check (valid_to >= valid_from),
    primary key (officer, unit, role, valid_from)
);

-- The nodes keep these tables in memory; the revision tells them that something changed.
create table organisation.revision (
    only_row    boolean primary key default true check (only_row),
    number      bigint not null
);
insert into organisation.revision (number) values (1);

create function organisation.count_revision() returns trigger language plpgsql as $$
begin
    update organisation.revision set number = number + 1;
    return null;
end $$;

create trigger area_changed after insert or update or delete or truncate on organisation.area
    for each statement execute function organisation.count_revision();
create trigger agency_changed after insert or update or delete or truncate on organisation.agency
    for each statement execute function organisation.count_revision();
create trigger unit_changed after insert or update or delete or truncate on organisation.unit
    for each statement execute function organisation.count_revision();
create trigger counter_changed after insert or update or delete or truncate on organisation.counter
    for each statement execute function organisation.count_revision();
create trigger officer_changed after insert or update or delete or truncate on organisation.officer
    for each statement execute function organisation.count_revision();
create trigger post_changed after insert or update or delete or truncate on organisation.post
    for each statement execute function organisation.count_revision();
