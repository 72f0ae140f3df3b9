-- A do-no-harm section that a reviewer finds risky: the brief is published with a second person's agreement alone.
create table harm_mark (
  id uuid primary key default gen_random_uuid(),
  challenge_id uuid not null references challenge on delete cascade,
  reason text not null check (length(reason) between 1 and 2000),
  marked_by uuid references person on delete set null,
  marked_at timestamptz not null,
  lifted_reason text check (length(lifted_reason) between 1 and 2000),
  lifted_by uuid references person on delete set null,
  lifted_at timestamptz,
  check ((lifted_at is null) = (lifted_reason is null)),
  check (lifted_by is null or lifted_at is not null)
);
create unique index on harm_mark (challenge_id) where lifted_at is null;
create index on harm_mark (challenge_id);
create index on harm_mark (marked_by);
create index on harm_mark (lifted_by);

-- A brief whose review is done and whose organisation is not verified yet: where it is published once that is. It holds
-- as long as the brief is what was read: its digest.
create table challenge_ready (
  challenge_id uuid primary key references challenge on delete cascade,
  datathon_id uuid not null references datathon on delete cascade,
  track_id uuid references track on delete cascade,
  digest text not null check (digest ~ '^[0-9a-f]{64}$'),
  ready_by uuid references person on delete set null,
  ready_at timestamptz not null
);
create index on challenge_ready (datathon_id);
create index on challenge_ready (track_id);
create index on challenge_ready (ready_by);

alter table approval
  drop constraint approval_kind_check,
  add constraint approval_kind_check check
    (kind in ('results-publication', 'datathon-deletion', 'personal-data-export', 'brief-publication'));
