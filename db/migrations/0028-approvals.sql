-- What takes two people: one asks, another decides. What is to be done stands here with its digest, so that what was
-- approved is what happens.
create table approval (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('results-publication', 'datathon-deletion', 'personal-data-export')),
  -- Null is the whole instance.
  object_id uuid,
  deed jsonb not null default '{}',
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  asked_by uuid references person on delete set null,
  reason text not null default '' check (length(reason) <= 1000),
  asked_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > asked_at),
  decision text check (decision in ('approved', 'refused', 'withdrawn', 'expired')),
  decided_by uuid references person on delete set null,
  -- In whose place, where a deputy decided.
  decided_for uuid references person on delete set null,
  decision_reason text not null default '' check (length(decision_reason) <= 1000),
  decided_at timestamptz,
  used_at timestamptz,
  check ((decision is null) = (decided_at is null)),
  check (used_at is null or decision = 'approved'),
  -- The rule of two people, held by the database too.
  check (decision not in ('approved', 'refused') or decided_by <> asked_by)
);
-- The same thing waits once.
create unique index on approval (kind, object_id) nulls not distinct where decision is null;
create index on approval (asked_by);

-- Who may decide in somebody's place, once they have agreed to.
create table deputy (
  id uuid primary key default gen_random_uuid(),
  principal_id uuid not null references person on delete cascade,
  deputy_id uuid not null references person on delete cascade check (deputy_id <> principal_id),
  named_at timestamptz not null,
  from_at timestamptz not null,
  until_at timestamptz check (until_at > from_at),
  accepted_at timestamptz,
  ended_at timestamptz
);
create unique index on deputy (principal_id) where ended_at is null;
create index on deputy (deputy_id);
