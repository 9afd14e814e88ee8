-- One row per dossier: what was filed, and where it stands.
create table dossiers.dossier (
    id                  uuid primary key,
    code                text        not null unique,
    draft               uuid unique,
    owner               uuid        not null,
    acted_by            uuid        not null,
    procedure_code      text        not null,
    procedure_version   int         not null,
    procedure_name      text        not null,
    field_id            text        not null,
    agency              text        not null,
    channel             text        not null,
    applicant_name      text        not null,
    applicant_folded    text        not null,
    applicant_number    text        not null,
    applicant_address   text        not null,
    applicant_phone     text        not null,
    applicant_email     text        not null,
    answers             jsonb       not null,
    return_way          text        not null,
    return_address      text        not null,
    registered_at       timestamptz not null,
    tracking_token      text        not null unique,

    status              smallint    not null check (status between 1 and 10),
    step_id             text,
    unit_code           text        not null,
    unit_kind           text        not null,
    unit_name           text        not null,
    holder_role         text        not null,
    place_since         timestamptz not null,
    step_due_at         timestamptz,

    received_at         timestamptz,
    accepted_at         timestamptz,
    due_at              timestamptz,
    first_due_at        timestamptz,
    paused_at           timestamptz,
    applicant_seconds   bigint      not null,
    restarts            int         not null,
    rescheduled         boolean     not null,
    finished_at         timestamptz,
    returned_at         timestamptz,

    fee                 bigint      not null check (fee >= 0),
    fee_paid_at         timestamptz,
    receipt_number      text        not null,
    obligation          bigint      not null check (obligation >= 0),
    obligation_basis    text        not null,
    obligation_paid_at  timestamptz,

    granted             boolean,
    result_number       text,
    result_day          date,
    signer_name         text,
    result_file         uuid,

    supplements         int         not null,
    revision            int         not null
);

create index dossier_of_owner on dossiers.dossier (owner, registered_at desc);
create index dossier_of_unit on dossiers.dossier (unit_code, status, due_at);
create index dossier_of_agency on dossiers.dossier (agency, status, due_at);
create index dossier_due on dossiers.dossier (due_at) where status in (2, 4, 5, 6);
