create table challenge (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 70),
  organization_id uuid not null references organization,
  datathon_id uuid references datathon,
  track_id uuid,
  title text not null check (length(title) between 3 and 140),
  theme text not null check (theme in ('prevention', 'evidence', 'advocacy')),
  -- BCP 47: a brief may be written in any language.
  language text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  state text not null default 'draft'
    check (state in ('draft', 'in_review', 'changes_requested', 'published', 'closed', 'archived')),
  created_by uuid references person on delete set null,
  created_at timestamptz not null,
  submitted_at timestamptz,
  published_at timestamptz,
  published_version smallint check (published_version >= 1),
  check (state = 'draft' or submitted_at is not null),
  -- A brief names its datathon at publication at the latest.
  check (state not in ('published', 'closed', 'archived') or (datathon_id is not null and published_at is not null and published_version is not null)),
  foreign key (track_id, datathon_id) references track (id, datathon_id)
);
create index on challenge (datathon_id);
create index on challenge (organization_id);
create index on challenge (published_at desc, id) where published_at is not null;
create index on challenge (submitted_at) where state = 'in_review';

-- The draft, a row an answer: who wrote it and when stay with it.
create table challenge_answer (
  challenge_id uuid not null references challenge on delete cascade,
  question text not null check (question ~ '^[a-z]+(-[a-z]+)*$'),
  -- {"text": …}, {"level": 0…4, "note": …}, {"number": …}, {"skills": […]} or {"unknown": true}
  value jsonb not null check (jsonb_typeof(value) = 'object' and value ?| array['text', 'level', 'number', 'skills', 'unknown']),
  written_by uuid references person on delete set null,
  written_at timestamptz not null,
  primary key (challenge_id, question)
);

-- What was published, frozen. Readers are shown this and never the draft.
create table challenge_version (
  challenge_id uuid not null references challenge on delete cascade,
  number smallint not null check (number >= 1),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  -- Title, organisation and texts in one, for search.
  words text not null,
  -- What changed and why; the first version has nothing to say.
  change_note text not null default '' check (length(change_note) <= 500),
  published_by uuid references person on delete set null,
  published_at timestamptz not null,
  primary key (challenge_id, number),
  check (number = 1 or change_note <> '')
);
create index on challenge_version using gin (fold(words) gin_trgm_ops);

-- A reviewer's remark on a section, open until a reviewer settles it.
create table review_comment (
  id uuid primary key default gen_random_uuid(),
  challenge_id uuid not null references challenge on delete cascade,
  section text not null check (section ~ '^[a-z]+(-[a-z]+)*$'),
  body text not null check (length(body) between 1 and 4000),
  author_id uuid references person on delete set null,
  written_at timestamptz not null,
  settled_at timestamptz
);
create index on review_comment (challenge_id, written_at);

create table challenge_dataset (
  challenge_id uuid not null references challenge on delete cascade,
  dataset_id uuid not null references dataset,
  linked_by uuid references person on delete set null,
  linked_at timestamptz not null,
  primary key (challenge_id, dataset_id)
);
create index on challenge_dataset (dataset_id);

create table question (
  id uuid primary key default gen_random_uuid(),
  challenge_id uuid not null references challenge on delete cascade,
  body text not null check (length(body) between 3 and 2000),
  asked_by uuid references person on delete set null,
  asked_at timestamptz not null,
  answer text check (length(answer) between 1 and 8000),
  answered_by uuid references person on delete set null,
  answered_at timestamptz,
  clarification boolean not null default false,
  check ((answer is null) = (answered_at is null))
);
create index on question (challenge_id, asked_at);

-- The register that later domains sign: joining a team makes its member a follower.
create table challenge_follower (
  challenge_id uuid not null references challenge on delete cascade,
  person_id uuid not null references person on delete cascade,
  since timestamptz not null,
  primary key (challenge_id, person_id)
);
create index on challenge_follower (person_id);
