create table judge_assignment (
  id uuid primary key default gen_random_uuid(),
  submission_id uuid not null references submission,
  judge_id uuid not null references person on delete cascade,
  assigned_by uuid references person on delete set null,
  assigned_at timestamptz not null,
  unique (submission_id, judge_id)
);
create index on judge_assignment (judge_id);

create table conflict_of_interest (
  submission_id uuid not null references submission,
  judge_id uuid not null references person on delete cascade,
  reason text not null check (length(reason) between 3 and 500),
  declared_at timestamptz not null,
  primary key (submission_id, judge_id)
);

create table score_sheet (
  assignment_id uuid primary key references judge_assignment on delete cascade,
  state text not null default 'draft' check (state in ('draft', 'submitted')),
  feedback text not null default '' check (length(feedback) <= 8000),
  private_note text not null default '' check (length(private_note) <= 8000),
  saved_at timestamptz not null,
  -- Which opened page wrote last, so that a page may go on writing and another one learns that it would overwrite.
  saved_by_page text not null check (length(saved_by_page) between 1 and 64),
  submitted_at timestamptz,
  check ((state = 'submitted') = (submitted_at is not null))
);

create table score (
  assignment_id uuid not null references score_sheet on delete cascade,
  criterion_id uuid not null references criterion,
  -- A note may come before its level.
  level smallint check (level between 0 and 4),
  note text not null default '' check (length(note) <= 4000),
  primary key (assignment_id, criterion_id)
);

create table results (
  datathon_id uuid primary key references datathon,
  bundle jsonb not null,
  bundle_hash text not null check (bundle_hash ~ '^[0-9a-f]{64}$'),
  published_by uuid references person on delete set null,
  published_at timestamptz not null
);

create table award_given (
  award_id uuid primary key references award,
  submission_id uuid not null references submission,
  -- Why, where the award does not follow the ranking.
  reason text not null default '' check (length(reason) <= 1000)
);
create index on award_given (submission_id);
