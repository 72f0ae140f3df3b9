-- The name, the GitHub account or both with which somebody wants to be shown on one datathon's pages. No other table
-- holds a person's name. Taken back, the row is gone; in shelter both are null.
create table disclosure (
  datathon_id uuid not null references datathon on delete cascade,
  person_id uuid not null references person on delete cascade,
  name text check (length(name) between 2 and 120),
  github_login text check (length(github_login) <= 39 and github_login ~ '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$'),
  given_at timestamptz not null,
  primary key (datathon_id, person_id)
);
create index on disclosure (person_id);

-- A public name that somebody gave up rests for a while, so that nobody else appears under it. A keyed hash says that
-- it is taken and does not say which it was. Whoever gave it up may take it back.
create table retired_handle (
  handle_hash text primary key check (length(handle_hash) = 64),
  person_id uuid references person on delete set null,
  retired_at timestamptz not null
);
create index on retired_handle (person_id);
