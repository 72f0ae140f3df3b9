-- What arrived by mail as an answer to a question, and what became of it. A mail that comes twice is taken once. `draft`
-- is what is not public: because it needs another look, or because somebody else had answered before.
create table mailed_answer (
  id uuid primary key default gen_random_uuid(),
  question_id uuid not null references question on delete cascade,
  person_id uuid not null references person on delete cascade,
  mail_hash text not null,
  outcome text not null check (outcome in ('published', 'held', 'late', 'empty')),
  draft text check (length(draft) between 1 and 60000),
  clarification boolean not null default false,
  received_at timestamptz not null,
  unique (question_id, person_id, mail_hash),
  check (draft is null or outcome in ('held', 'late'))
);
create index on mailed_answer (person_id);
create index on mailed_answer (received_at);
