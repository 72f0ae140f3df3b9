-- Tools on their way from a prototype to something that others can rely on.

create table tool (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 70),
  name text not null check (length(name) between 2 and 80),
  summary text not null check (length(summary) between 3 and 300),
  theme text not null check (theme in ('prevention', 'evidence', 'advocacy')),
  -- Born from an awarded submission to a brief, or brought in by a curator, who says why.
  submission_id uuid unique references submission,
  challenge_id uuid references challenge,
  brought_because text check (length(brought_because) between 3 and 1000),
  repository text not null check (repository ~ '^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$'),
  stage text not null default 'selected'
    check (stage in ('selected', 'development', 'consolidation', 'published', 'sustained', 'dormant', 'retired', 'stopped')),
  stage_since timestamptz not null,
  created_at timestamptz not null,
  check ((submission_id is null) = (brought_because is not null)),
  check (submission_id is null or challenge_id is not null)
);
create index on tool (stage_since, slug);
create index on tool (challenge_id);

create table tool_role (
  tool_id uuid not null references tool on delete cascade,
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('maintainer', 'mentor')),
  granted_at timestamptz not null,
  -- One or the other: whoever maintains does not decide on the evidence.
  primary key (tool_id, person_id)
);
create index on tool_role (person_id);

-- Every stage the tool came to, the first one included, and why where somebody had to say it.
create table stage_change (
  id uuid primary key default gen_random_uuid(),
  tool_id uuid not null references tool on delete cascade,
  stage text not null
    check (stage in ('selected', 'development', 'consolidation', 'published', 'sustained', 'dormant', 'retired', 'stopped')),
  reason text not null default '' check (length(reason) <= 2000),
  changed_by uuid references person on delete set null,
  changed_at timestamptz not null,
  check (reason <> '' or stage not in ('sustained', 'dormant', 'retired', 'stopped'))
);
create index on stage_change (tool_id, changed_at);

create table gate_evidence (
  id uuid primary key default gen_random_uuid(),
  tool_id uuid not null references tool on delete cascade,
  criterion text not null check (criterion ~ '^[a-z]+(-[a-z]+)*$'),
  kind text not null check (kind in ('link', 'file', 'note', 'repository')),
  url text check (url ~ '^https?://' and length(url) <= 2000),
  file_id uuid references stored_file,
  -- What was read from the repository's host, and when, is a proof like any other.
  facts jsonb check (jsonb_typeof(facts) = 'object'),
  note text not null default '' check (length(note) <= 4000),
  added_by uuid references person on delete set null,
  added_at timestamptz not null,
  check ((kind = 'link') = (url is not null)),
  check ((kind = 'file') = (file_id is not null)),
  check ((kind = 'repository') = (facts is not null)),
  check (kind <> 'note' or note <> '')
);
create index on gate_evidence (tool_id, criterion, added_at);

-- The latest decision on a criterion counts, until new evidence comes or its time runs out.
create table gate_decision (
  id uuid primary key default gen_random_uuid(),
  tool_id uuid not null references tool on delete cascade,
  criterion text not null check (criterion ~ '^[a-z]+(-[a-z]+)*$'),
  met boolean not null,
  reason text not null check (length(reason) between 3 and 2000),
  valid_until timestamptz,
  decided_by uuid references person on delete set null,
  decided_at timestamptz not null,
  check (valid_until is null or (met and valid_until > decided_at))
);
create index on gate_decision (tool_id, criterion, decided_at);

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
