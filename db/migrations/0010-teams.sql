create table team (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 70),
  datathon_id uuid not null references datathon,
  challenge_id uuid not null references challenge,
  name text not null check (length(name) between 2 and 60),
  introduction text not null default '' check (length(introduction) <= 2000),
  -- Open roles: the skills that it looks for.
  skills_wanted text[] not null default '{}',
  formed_at timestamptz not null,
  unique (datathon_id, name),
  unique (id, datathon_id)
);
create index on team (challenge_id);

create table team_member (
  team_id uuid not null,
  person_id uuid not null references person on delete cascade,
  datathon_id uuid not null,
  role text not null check (role in ('lead', 'member')),
  joined_at timestamptz not null,
  primary key (team_id, person_id),
  -- One team a person in each datathon.
  unique (datathon_id, person_id),
  foreign key (team_id, datathon_id) references team (id, datathon_id) on delete cascade
);
create index on team_member (person_id);
-- Checked at once: leading is handed over by taking it from one before giving it to another.
create unique index one_lead_a_team on team_member (team_id) where role = 'lead';

-- A link by which a person joins, as often as it has places. Only a hash of its token is kept.
create table team_invitation (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references team on delete cascade,
  token_hash text not null unique check (length(token_hash) = 64),
  places smallint not null check (places between 1 and 50),
  taken smallint not null default 0 check (taken between 0 and places),
  created_by uuid references person on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at),
  revoked_at timestamptz
);
create index on team_invitation (team_id);
