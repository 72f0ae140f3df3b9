create table organization (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 70),
  name text not null check (length(name) between 2 and 120),
  kind text not null check (kind in ('cso', 'academia', 'ict', 'funder', 'public-body')),
  description text not null default '' check (length(description) <= 4000),
  website text check (website ~ '^https?://'),
  -- A state of Mexico by its INEGI code, or null where it works elsewhere or would rather not say.
  state_code text check (state_code ~ '^(0[1-9]|[12][0-9]|3[0-2])$'),
  status text not null default 'pending' check (status in ('pending', 'verified', 'refused', 'suspended')),
  created_at timestamptz not null,
  decided_at timestamptz,
  check ((status = 'pending') = (decided_at is null))
);

create table membership (
  organization_id uuid not null references organization on delete cascade,
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('owner', 'member')),
  joined_at timestamptz not null,
  primary key (organization_id, person_id)
);
create index on membership (person_id);

-- Every decision on an organisation stays, with what was checked for it.
create table organization_decision (
  id uuid primary key default gen_random_uuid(),
  organization_id uuid not null references organization on delete cascade,
  status text not null check (status in ('verified', 'refused', 'suspended')),
  note text not null check (length(note) between 10 and 2000),
  decided_by uuid references person on delete set null,
  decided_at timestamptz not null
);
create index on organization_decision (organization_id, decided_at desc);
