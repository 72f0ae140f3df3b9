-- What a column of a dataset says, in words: by its name, so that it holds for every version that has it.
create table column_description (
  dataset_id uuid not null references dataset on delete cascade,
  name text not null,
  description text not null check (length(description) between 1 and 300),
  primary key (dataset_id, name)
);
