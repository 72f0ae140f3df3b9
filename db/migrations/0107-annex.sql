-- What a brief's organisation tells only those who must know it, team by team: sealed, opened by a button that lists who read it.
create table annex (
  challenge_id uuid primary key references challenge on delete cascade,
  sealed text not null,
  written_by uuid references person on delete set null,
  written_at timestamptz not null
);

create table annex_opening (
  challenge_id uuid not null references challenge on delete cascade,
  team_id uuid not null references team on delete cascade,
  opened_by uuid references person on delete set null,
  opened_at timestamptz not null,
  primary key (challenge_id, team_id)
);

create table annex_reading (
  id uuid primary key default gen_random_uuid(),
  challenge_id uuid not null references challenge on delete cascade,
  team_id uuid references team on delete set null,
  person_id uuid references person on delete set null,
  read_at timestamptz not null
);
create index on annex_reading (challenge_id, read_at desc);
