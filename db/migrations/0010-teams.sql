create table team (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 70),
  datathon_id uuid not null references datathon,
  challenge_id uuid not null references challenge,
  name text not null check (length(name) between 2 and 60),
  introduction text not null default '' check (length(introduction) <= 2000),
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
create unique index one_lead_a_team on team_member (team_id) where role = 'lead';

create table team_invitation (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null references team on delete cascade,
  token_hash text not null unique check (length(token_hash) = 64),
  created_by uuid references person on delete set null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  used_by uuid references person on delete set null,
  used_at timestamptz
);
