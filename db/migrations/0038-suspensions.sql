-- Why an account was suspended, by whom, and how it ended. The person's row says whether it is suspended now.
create table suspension (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  reason text not null check (length(reason) between 3 and 1000),
  suspended_by uuid references person on delete set null,
  suspended_at timestamptz not null,
  ended_by uuid references person on delete set null,
  ended_at timestamptz
);
create unique index on suspension (person_id) where ended_at is null;
