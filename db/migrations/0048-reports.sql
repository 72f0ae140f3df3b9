-- What somebody reports about something public, with an account or without. Who reported is not kept; an address is,
-- where one was given, until there is an answer.
create table report (
  id uuid primary key default gen_random_uuid(),
  about_kind text not null check (about_kind in ('challenge', 'question', 'dataset', 'team', 'organization', 'person')),
  about_id uuid not null,
  path text not null check (length(path) <= 200),
  reason text not null check (reason in ('personal-data', 'danger', 'hate', 'false', 'copyright', 'other')),
  words text not null check (length(words) between 3 and 2000),
  address text check (length(address) <= 254),
  language text not null check (language in ('es', 'en')),
  reported_at timestamptz not null,
  decision text check (decision in ('kept', 'taken-down')),
  decision_reason text not null default '' check (length(decision_reason) <= 1000),
  decided_by uuid references person on delete set null,
  decided_at timestamptz,
  check ((decision is null) = (decided_at is null)),
  check (decision is null or address is null)
);
create index on report (about_kind, about_id);
create index on report (reported_at) where decision is null;

-- What was taken down: what stood there, until it is shown again, and whether its author contested it.
create table takedown (
  id uuid primary key default gen_random_uuid(),
  about_kind text not null,
  about_id uuid not null,
  path text not null,
  reason text not null,
  note text not null check (length(note) between 3 and 1000),
  was jsonb not null,
  taken_down_by uuid references person on delete set null,
  taken_down_at timestamptz not null,
  contest text check (length(contest) between 3 and 2000),
  contested_at timestamptz,
  review text check (review in ('upheld', 'restored')),
  review_note text not null default '' check (length(review_note) <= 1000),
  reviewed_by uuid references person on delete set null,
  reviewed_at timestamptz,
  restored_at timestamptz,
  check ((contest is null) = (contested_at is null)),
  check ((review is null) = (reviewed_at is null)),
  -- A second administrator answers a contest; the database holds it too.
  check (review is null or contest is null or reviewed_by <> taken_down_by)
);
create unique index on takedown (about_kind, about_id) where restored_at is null;
create index on takedown (path) where restored_at is null;
