-- Two accounts of one person become one. The number of the merged account is given up, since it may be somebody else's; the record
-- keeps it, so that a wrong merge can be undone.
alter table identity.account add column merged_into uuid references identity.account;
alter table identity.account drop constraint account_check;
alter table identity.account add constraint account_of_citizen_or_officer
    check (merged_into is not null or (personal_id is null) = (officer is not null));
alter table identity.account add constraint only_citizens_are_merged check (merged_into is null or officer is null);

create table identity.account_merge (
    id            uuid primary key,
    survivor      uuid not null references identity.account,
    merged        uuid not null references identity.account,
    former_number text not null,
    reason        text not null,
    state         text not null check (state in ('WAITING', 'MERGED', 'REFUSED', 'UNDONE')),
    proposed_by   uuid not null,
    proposed_at   timestamptz not null,
    decided_by    uuid,
    decided_at    timestamptz,
    check (survivor <> merged),
    check (state <> 'MERGED' or decided_by <> proposed_by)
);

-- What moved with a merge, so that it can go back.
create table identity.merged_identity (
    merge         uuid not null references identity.account_merge,
    identity      uuid not null,
    primary key (merge, identity)
);
