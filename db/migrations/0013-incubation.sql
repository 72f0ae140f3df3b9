create table tool (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 70),
  name text not null check (length(name) between 2 and 80),
  summary text not null check (length(summary) between 3 and 300),
  -- Born from an awarded submission, or brought in by a curator.
  submission_id uuid unique references submission,
  challenge_id uuid references challenge,
  repository text not null check (repository ~ '^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$'),
  stage text not null default 'selected'
    check (stage in ('selected', 'development', 'consolidation', 'published', 'sustained', 'dormant', 'retired', 'stopped')),
  created_at timestamptz not null
);

create table tool_role (
  tool_id uuid not null references tool on delete cascade,
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('maintainer', 'mentor')),
  granted_at timestamptz not null,
  primary key (tool_id, person_id, role)
);
create index on tool_role (person_id);

create table stage_change (
  id uuid primary key default gen_random_uuid(),
  tool_id uuid not null references tool on delete cascade,
  stage text not null,
  reason text not null default '',
  changed_by uuid references person on delete set null,
  changed_at timestamptz not null
);

create table gate_evidence (
  id uuid primary key default gen_random_uuid(),
  tool_id uuid not null references tool on delete cascade,
  criterion text not null check (criterion ~ '^[a-z]+(-[a-z]+)*$'),
  kind text not null check (kind in ('link', 'file', 'note')),
  url text check (url ~ '^https?://'),
  file_id uuid references stored_file,
  note text not null default '' check (length(note) <= 4000),
  added_by uuid references person on delete set null,
  added_at timestamptz not null
);

create table gate_decision (
  id uuid primary key default gen_random_uuid(),
  tool_id uuid not null references tool on delete cascade,
  criterion text not null,
  met boolean not null,
  reason text not null check (length(reason) between 3 and 2000),
  decided_by uuid references person on delete set null,
  decided_at timestamptz not null
);

create table effort (
  id uuid primary key default gen_random_uuid(),
  tool_id uuid not null references tool on delete cascade,
  kind text not null check (kind in ('design', 'adoption', 'capacity-building', 'follow-up')),
  minutes integer not null check (minutes between 1 and 6000),
  day date not null,
  note text not null default '' check (length(note) <= 500),
  person_id uuid references person on delete set null,
  logged_at timestamptz not null
);
create index on effort (tool_id, day);
