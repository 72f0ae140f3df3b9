create table datathon (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 70),
  name text not null check (length(name) between 3 and 120),
  summary text not null check (length(summary) between 3 and 400),
  description text not null default '' check (length(description) <= 20000),
  place text not null default '' check (length(place) <= 200),
  time_zone text not null,
  call_opens_at timestamptz not null,
  registration_opens_at timestamptz not null,
  starts_at timestamptz not null,
  submissions_close_at timestamptz not null,
  judging_closes_at timestamptz not null,
  results_at timestamptz not null,
  team_smallest smallint not null check (team_smallest between 1 and 50),
  team_largest smallint not null check (team_largest between 1 and 50),
  prior_work text not null check (prior_work in ('forbidden', 'declared', 'allowed')),
  blind_judging boolean not null,
  judges_per_submission smallint not null check (judges_per_submission between 1 and 20),
  code_of_conduct text not null check (length(code_of_conduct) between 20 and 20000),
  rubric_locked_at timestamptz,
  created_by uuid references person on delete set null,
  created_at timestamptz not null default now(),
  check (call_opens_at <= registration_opens_at),
  check (registration_opens_at <= starts_at),
  check (starts_at < submissions_close_at),
  check (submissions_close_at < judging_closes_at),
  check (judging_closes_at <= results_at),
  check (team_smallest <= team_largest)
);

create table track (
  id uuid primary key default gen_random_uuid(),
  datathon_id uuid not null references datathon on delete cascade,
  position smallint not null check (position >= 0),
  name text not null check (length(name) between 2 and 80),
  -- Checked at the end of the transaction, so that two of them can change places.
  unique (datathon_id, position) deferrable initially deferred,
  unique (datathon_id, name) deferrable initially deferred,
  unique (id, datathon_id)
);

-- The rubric. A level's words say what a judge must have seen to choose it, from 0 to 4.
create table criterion (
  id uuid primary key default gen_random_uuid(),
  datathon_id uuid not null references datathon on delete cascade,
  position smallint not null check (position >= 0),
  name text not null check (length(name) between 2 and 120),
  description text not null default '' check (length(description) <= 1000),
  weight numeric(5, 2) not null check (weight > 0 and weight <= 100),
  levels text[] not null check (cardinality(levels) = 5),
  unique (datathon_id, position)
);

create table award (
  id uuid primary key default gen_random_uuid(),
  datathon_id uuid not null references datathon on delete cascade,
  position smallint not null check (position >= 0),
  name text not null check (length(name) between 2 and 120),
  unique (datathon_id, position) deferrable initially deferred
);

create table datathon_role (
  datathon_id uuid not null references datathon on delete cascade,
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('organizer', 'judge', 'mentor')),
  granted_by uuid references person on delete set null,
  granted_at timestamptz not null default now(),
  primary key (datathon_id, person_id, role)
);
create index on datathon_role (person_id);

create table registration (
  datathon_id uuid not null references datathon on delete cascade,
  person_id uuid not null references person on delete cascade,
  code_of_conduct_accepted_at timestamptz not null,
  registered_at timestamptz not null default now(),
  primary key (datathon_id, person_id)
);

-- A date that moves is said aloud: from what, to what, why.
create table moved_instant (
  id uuid primary key default gen_random_uuid(),
  datathon_id uuid not null references datathon on delete cascade,
  instant text not null check (instant in
    ('callOpensAt', 'registrationOpensAt', 'startsAt', 'submissionsCloseAt', 'judgingClosesAt', 'resultsAt')),
  moved_from timestamptz not null,
  moved_to timestamptz not null,
  reason text not null check (length(reason) between 3 and 500),
  moved_at timestamptz not null
);
create index on moved_instant (datathon_id, moved_at desc);
