-- How sure we are of the person, and by what they proved it (words of RFC 8176); sessions from before came by password.
alter table identity.session
    add column assurance text not null default 'low' check (assurance in ('low', 'substantial', 'high')),
    add column methods text not null default 'pwd';

-- Blank: acts of the system, and acts from before levels were recorded.
alter table identity.act
    add column assurance text not null default '' check (assurance in ('', 'low', 'substantial', 'high'));
