-- What somebody wrote of a brief in another language and its organisation did not approve. Its writer alone reads it.
create table declined_translation (
  challenge_id uuid not null references challenge on delete cascade,
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' and length(language) <= 35),
  -- `title`, a question, or a question's `-note`.
  field text not null check (field ~ '^[a-z]+(-[a-z]+)*$'),
  text text not null check (length(text) between 1 and 8000),
  written_by uuid not null references person on delete cascade,
  declined_at timestamptz not null,
  primary key (challenge_id, language, field, written_by)
);
create index on declined_translation (written_by);
