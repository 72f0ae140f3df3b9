create table adoption (
  id uuid primary key default gen_random_uuid(),
  tool_id uuid not null references catalog_entry,
  organization_id uuid not null references organization,
  state text not null default 'requested'
    check (state in ('requested', 'accepted', 'onboarding', 'in_use', 'discontinued', 'declined', 'withdrawn')),
  visibility text not null default 'counted'
    check (visibility in ('named', 'sector_and_state', 'counted', 'hidden')),
  purpose text not null check (length(purpose) between 3 and 4000),
  requested_by uuid references person on delete set null,
  requested_at timestamptz not null,
  decided_at timestamptz,
  decision_reason text not null default '',
  in_use_since timestamptz
);
-- One adoption of a tool that is going on, an organisation.
create unique index one_adoption_going_on on adoption (tool_id, organization_id)
  where state in ('requested', 'accepted', 'onboarding', 'in_use');

create table onboarding_step (
  id uuid primary key default gen_random_uuid(),
  adoption_id uuid not null references adoption on delete cascade,
  position smallint not null,
  kind text not null check (kind in ('design', 'adoption', 'capacity-building', 'follow-up')),
  title text not null check (length(title) between 3 and 200),
  done_at timestamptz,
  done_by uuid references person on delete set null,
  unique (adoption_id, position)
);

create table follow_up (
  id uuid primary key default gen_random_uuid(),
  adoption_id uuid not null references adoption on delete cascade,
  days smallint not null check (days in (30, 90, 180, 365)),
  due_at timestamptz not null,
  asked_at timestamptz,
  answered_at timestamptz,
  answered_by uuid references person on delete set null,
  -- Ten answers from 1 to 5, as the System Usability Scale asks them, and words.
  sus_answers smallint[] check (cardinality(sus_answers) = 10),
  comment text not null default '' check (length(comment) <= 4000),
  unique (adoption_id, days)
);
