-- A suspended account lets nobody in; it is kept, because its acts are its person's for ever.
alter table identity.account add column suspended_at timestamptz;
