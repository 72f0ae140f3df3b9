-- What somebody says is wrong, to whom it happens and what would be different. Whoever told it may have no account: a
-- key of six words, of which the hash alone is here, brings it back.
create table need (
  id uuid primary key,
  state text not null default 'told'
    check (state in ('told', 'accompanied', 'became_brief', 'answered_otherwise', 'closed')),
  happens text not null default '' check (length(happens) <= 4000),
  whom text not null default '' check (length(whom) <= 4000),
  different text not null default '' check (length(different) <= 4000),
  -- BCP 47: a need may be told in any language.
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  theme text check (theme in ('prevention', 'evidence', 'advocacy')),
  teller_id uuid references person on delete set null,
  -- Argon2id of the six words; none once an account has it.
  key_hash text unique,
  companion_id uuid references person on delete set null,
  told_at timestamptz not null,
  taken_at timestamptz,
  settled_at timestamptz,
  -- Why it is answered without a brief, or closed; and the catalog's tools that already serve, by slug.
  outcome text check (length(outcome) between 3 and 4000),
  instead text[] not null default '{}',
  -- Whether the notes of voice outlive the publication of its brief.
  keeps_voices boolean not null default false,
  -- Since when everybody may read it: whoever told it agreed, after reading what could point at somebody.
  shown_at timestamptz,
  concealed_at timestamptz,
  check ((state in ('told', 'accompanied')) = (settled_at is null)),
  check (state not in ('answered_otherwise', 'closed') or outcome is not null)
);
create index on need (told_at) where state = 'told';
create index on need (teller_id);
create index on need (companion_id);
create index on need (shown_at desc) where shown_at is not null;

-- The same three questions, answered by voice: only whoever told it, its companion and organisers hear it.
create table need_voice (
  need_id uuid not null references need on delete cascade,
  question text not null check (question in ('happens', 'whom', 'different')),
  file_id uuid not null unique references stored_file,
  seconds smallint not null check (seconds between 1 and 3600),
  primary key (need_id, question)
);

-- The brief that a need became; as a draft it may have no organisation yet.
alter table challenge add column need_id uuid unique references need on delete set null;
alter table challenge alter column organization_id drop not null;
alter table challenge add check (state = 'draft' or organization_id is not null);

-- Whose words an answer is, and the text that its organisation approved: other words are not approved.
alter table challenge_answer
  add column written_as text not null default 'organization'
    check (written_as in ('organization', 'companion', 'need')),
  add column approved_hash text check (approved_hash ~ '^[0-9a-f]{64}$'),
  add column approved_by uuid references person on delete set null,
  add column approved_at timestamptz,
  add check ((approved_hash is null) = (approved_at is null));

-- On which themes a companion can accompany; none named is all. The languages that they speak stand here already.
alter table person
  add column themes text[] not null default '{}' check (themes <@ array['prevention', 'evidence', 'advocacy']);

-- A need that is shown can be reported and taken down.
alter table report drop constraint report_about_kind_check;
alter table report add constraint report_about_kind_check
  check (about_kind in ('need', 'challenge', 'question', 'dataset', 'team', 'tool', 'organization', 'person'));
