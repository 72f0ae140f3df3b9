-- An organisation's use of a tool, agreed by both sides.

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
  accepted_at timestamptz,
  in_use_since timestamptz,
  check (state not in ('accepted', 'onboarding', 'in_use') or accepted_at is not null),
  check (state <> 'in_use' or in_use_since is not null)
);
create index on adoption (organization_id);
-- One adoption of a tool that is going on, an organisation.
create unique index one_adoption_going_on on adoption (tool_id, organization_id)
  where state in ('requested', 'accepted', 'onboarding', 'in_use');

create table adoption_change (
  id uuid primary key default gen_random_uuid(),
  adoption_id uuid not null references adoption on delete cascade,
  state text not null
    check (state in ('requested', 'accepted', 'onboarding', 'in_use', 'discontinued', 'declined', 'withdrawn')),
  reason text not null default '' check (length(reason) <= 2000),
  changed_by uuid references person on delete set null,
  changed_at timestamptz not null,
  check (reason <> '' or state not in ('declined', 'discontinued'))
);
create index on adoption_change (adoption_id, changed_at);

create table onboarding_step (
  id uuid primary key default gen_random_uuid(),
  adoption_id uuid not null references adoption on delete cascade,
  position smallint not null check (position >= 0),
  kind text not null check (kind in ('design', 'adoption', 'capacity-building', 'follow-up')),
  -- A step of the template goes by its key, in every reader's language; one that somebody added by its own words.
  template_key text check (template_key ~ '^[a-z]+(-[a-z]+)*$'),
  title text check (length(title) between 3 and 200),
  side text not null check (side in ('adopter', 'maintainers', 'both')),
  must boolean not null,
  first_week smallint not null check (first_week between 1 and 52),
  last_week smallint not null check (last_week between 1 and 52),
  check (first_week <= last_week),
  check ((template_key is null) = (title is not null)),
  unique (adoption_id, position)
);

-- Each side ticks for itself; a step of both is done when both have.
create table step_tick (
  step_id uuid not null references onboarding_step on delete cascade,
  side text not null check (side in ('adopter', 'maintainers')),
  ticked_by uuid references person on delete set null,
  ticked_at timestamptz not null,
  primary key (step_id, side)
);

create table follow_up (
  id uuid primary key default gen_random_uuid(),
  adoption_id uuid not null references adoption on delete cascade,
  days smallint not null check (days in (30, 90, 180, 365)),
  due_at timestamptz not null,
  asked_at timestamptz,
  answered_at timestamptz,
  answered_by uuid references person on delete set null,
  still_in_use boolean,
  -- Ten answers from 1 to 5, as the System Usability Scale asks them, and words.
  sus_answers smallint[] check (cardinality(sus_answers) = 10 and 1 <= all (sus_answers) and 5 >= all (sus_answers)),
  comment text not null default '' check (length(comment) <= 4000),
  check ((answered_at is null) = (still_in_use is null)),
  check (sus_answers is null or answered_at is not null),
  unique (adoption_id, days)
);
create index on follow_up (due_at) where asked_at is null;
