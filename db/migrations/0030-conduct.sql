-- Who is asked to read a datathon's conduct reports; they do so once they have accepted.
create table conduct_handler (
  datathon_id uuid not null references datathon on delete cascade,
  person_id uuid not null references person on delete cascade,
  named_by uuid references person on delete set null,
  named_at timestamptz not null,
  accepted_at timestamptz,
  primary key (datathon_id, person_id)
);
create index on conduct_handler (person_id);

-- A body outside of the team, and how to reach it: for whoever would rather not tell the team.
create table second_contact (
  datathon_id uuid primary key references datathon on delete cascade,
  name text not null check (length(name) between 3 and 120),
  reach text not null check (length(reach) between 3 and 500)
);

-- The text, the key and everybody's name leave after a time; the row stays, so that reports can be counted.
create table conduct_report (
  id uuid primary key,
  datathon_id uuid not null references datathon on delete cascade,
  state text not null check (state in ('received', 'in_progress', 'closed')),
  -- Argon2id of the six words.
  key_hash text unique,
  -- Only where the reporter chose to be known to those who read.
  reporter_id uuid references person on delete set null,
  told text not null check (length(told) <= 10000),
  wants_answer boolean not null,
  -- Nobody of the team could read it: administrators do.
  escalated boolean not null,
  received_at timestamptz not null,
  -- Since when the reporter waits for words of a reader; null where nothing is awaited.
  waiting_since timestamptz,
  reminded_at timestamptz,
  closed_at timestamptz,
  forgotten_at timestamptz,
  check ((state = 'closed') = (closed_at is not null)),
  check ((forgotten_at is null) = (key_hash is not null))
);
create index on conduct_report (datathon_id);

-- Whom a report is about, as far as they have an account.
create table conduct_named (
  report_id uuid not null references conduct_report on delete cascade,
  person_id uuid not null references person on delete cascade,
  primary key (report_id, person_id)
);
create index on conduct_named (person_id);

-- Who may read a report: those whom its reporter was told of before sending it.
create table conduct_reader (
  report_id uuid not null references conduct_report on delete cascade,
  person_id uuid not null references person on delete cascade,
  primary key (report_id, person_id)
);
create index on conduct_reader (person_id);

create table conduct_message (
  id uuid primary key,
  report_id uuid not null references conduct_report on delete cascade,
  written_by text not null check (written_by in ('reporter', 'reader')),
  person_id uuid references person on delete set null,
  -- A note is among those who read; an outcome says what was done, and closes.
  kind text not null check (kind in ('words', 'note', 'outcome')),
  body text not null check (length(body) between 1 and 10000),
  written_at timestamptz not null,
  check (kind = 'words' or written_by = 'reader')
);
create index on conduct_message (report_id, written_at);
