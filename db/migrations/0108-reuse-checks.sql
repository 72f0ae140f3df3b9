-- What already existed when a brief was sent to review, as it stood then, and why it does not serve.
create table reuse_check (
  id uuid primary key default gen_random_uuid(),
  challenge_id uuid not null references challenge on delete cascade,
  found jsonb not null,
  reason text not null default '',
  given_by uuid references person on delete set null,
  checked_at timestamptz not null,
  check (found = '[]' or reason <> '')
);
create index on reuse_check (challenge_id, checked_at desc);
create index on reuse_check (given_by);
