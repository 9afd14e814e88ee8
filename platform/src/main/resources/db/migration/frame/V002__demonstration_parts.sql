-- The parts of the demonstration province that are already here.
create table frame.demonstration_part (
    name text primary key,
    loaded_at timestamptz not null
);
