-- The days that one node has announced to all.
create table frame.day_passed (
    day date primary key,
    seen_at timestamptz not null
);
