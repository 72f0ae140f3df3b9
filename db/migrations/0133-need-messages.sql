-- What whoever told a need and its companion write to each other. Only these two read it.
create table need_message (
  id uuid primary key,
  need_id uuid not null references need on delete cascade,
  written_by text not null check (written_by in ('teller', 'companion')),
  -- Nobody where it was written with the key of six words.
  person_id uuid references person on delete set null,
  body text not null check (length(body) between 1 and 4000),
  written_at timestamptz not null
);
create index on need_message (need_id, written_at);
create index on need_message (person_id);
