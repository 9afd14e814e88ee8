-- Businesses have accounts too, known by their tax code; nobody signs in by them.
alter table identity.account add column tax_code text unique check (tax_code ~ '^[0-9]{10}(-[0-9]{3})?$');
alter table identity.account drop constraint account_of_citizen_or_officer;
alter table identity.account add constraint account_of_one_kind
    check (merged_into is not null or num_nonnulls(personal_id, officer, tax_code) = 1);

-- Who may act for whom: asked by one side, accepted by the other, or by an officer who has seen the papers of a child or a business.
create table identity.mandate (
    id             uuid primary key,
    kind           text not null check (kind in ('PERSON', 'CHILD', 'BUSINESS')),
    -- null until an officer has seen the papers of a child or business without an account
    represented    uuid references identity.account,
    representative uuid not null references identity.account,
    -- of a child or business as asked for
    number         text not null default '',
    name           text not null,
    birth_date     date,
    -- empty: every procedure
    procedures     text[] not null default '{}',
    valid_from     date not null,
    valid_to       date check (valid_to >= valid_from),
    basis          text not null,
    waits_for      text not null check (waits_for in ('REPRESENTED', 'REPRESENTATIVE', 'OFFICER', 'NOBODY')),
    state          text not null check (state in ('WAITING', 'ACTIVE', 'REFUSED', 'REVOKED')),
    asked_by       uuid not null,
    asked_at       timestamptz not null,
    assurance      text not null,
    decided_by     uuid,
    decided_at     timestamptz,
    seen           text not null default '',
    revoked_by     uuid,
    revoked_at     timestamptz,
    check (represented is distinct from representative),
    check ((state = 'WAITING') = (decided_by is null)),
    check (state not in ('ACTIVE', 'REVOKED') or represented is not null)
);
create index mandate_of_represented on identity.mandate (represented);
create index mandate_of_representative on identity.mandate (representative);

-- For whom the person acts in a session; null for themselves.
alter table identity.session add column acting_for uuid references identity.mandate;
