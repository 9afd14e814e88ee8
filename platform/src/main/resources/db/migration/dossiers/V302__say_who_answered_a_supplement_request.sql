-- Who answered a request and in which words: a repeated sending is recognised, anybody else's is not mistaken for it.
alter table dossiers.supplement_request
    add column answered_by uuid,
    add column answer_note text not null default '';
