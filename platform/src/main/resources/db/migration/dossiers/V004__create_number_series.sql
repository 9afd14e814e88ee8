-- Numbers without gaps or doubles: the row is locked from the draw to the end of the transaction.
create table dossiers.number_series (
    series text primary key,
    last   int not null
);
