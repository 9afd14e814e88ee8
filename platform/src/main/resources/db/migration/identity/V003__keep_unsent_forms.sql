-- What was typed into forms that came after their session had ended, for an hour. Only the SHA-256 of the browser's token is
-- kept: whoever reads this table cannot ask for a form with it.
create table identity.unsent_form (
    token_digest  text not null,
    account       uuid not null references identity.account,
    address       text not null,
    page          text not null,
    typed         text not null,
    expires_at    timestamptz not null,
    primary key (token_digest, account, address)
);
create index unsent_form_by_end on identity.unsent_form (expires_at);
create index unsent_form_of_account on identity.unsent_form (account);
