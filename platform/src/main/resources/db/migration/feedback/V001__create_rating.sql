-- What applicants say about the handling of their own dossiers: one rating per dossier and rater.
create table feedback.rating (
    dossier_code text        not null,
    rater        uuid        not null,
    agency       text        not null,
    grade        text        not null check (grade in ('VERY_SATISFIED', 'SATISFIED', 'NOT_SATISFIED')),
    items        text[],
    comment      text        not null,
    given_at     timestamptz not null,
    changed_at   timestamptz not null,
    primary key (dossier_code, rater)
);

create index rating_of_agency on feedback.rating (agency, given_at desc);
