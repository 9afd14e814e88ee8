create table identity.act (
    id            bigint generated always as identity primary key,
    at            timestamptz not null,
    who           uuid,
    on_behalf_of  uuid,
    verb          text not null,
    subject       text not null,
    details       jsonb not null default '{}',
    address       text not null default '',
    request       text not null default ''
);
create index act_by_who on identity.act (who, id desc);
create index act_by_subject on identity.act (subject, id desc);
create index act_by_verb on identity.act (verb text_pattern_ops, id desc);

create function identity.refuse_change_of_acts() returns trigger language plpgsql as $$
begin
    raise exception 'the record of acts is only ever added to' using errcode = 'insufficient_privilege';
end $$;

create trigger acts_stay before update or delete on identity.act
    for each row execute function identity.refuse_change_of_acts();
create trigger acts_stay_all before truncate on identity.act
    for each statement execute function identity.refuse_change_of_acts();
