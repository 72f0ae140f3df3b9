create table submission (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null unique references team,
  state text not null default 'draft' check (state in ('draft', 'submitted', 'locked', 'disqualified', 'withdrawn')),
  repository text check (repository ~ '^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$'),
  repository_facts jsonb,
  repository_read_at timestamptz,
  answers jsonb not null default '{}',
  created_at timestamptz not null,
  locked_at timestamptz,
  locked_version smallint,
  check (state not in ('locked', 'disqualified') or (locked_at is not null and locked_version is not null))
);

create table submission_version (
  submission_id uuid not null references submission on delete cascade,
  number smallint not null check (number >= 1),
  handed_in_at timestamptz not null,
  handed_in_by uuid references person on delete set null,
  repository text not null,
  commit_sha text not null check (commit_sha ~ '^[0-9a-f]{40}$'),
  facts jsonb not null,
  answers jsonb not null,
  receipt_code text not null unique,
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  archive_file_id uuid references stored_file,
  primary key (submission_id, number)
);

create table submission_dataset (
  submission_id uuid not null,
  version_number smallint not null,
  dataset_id uuid not null,
  dataset_version smallint not null,
  primary key (submission_id, version_number, dataset_id),
  foreign key (submission_id, version_number) references submission_version on delete cascade,
  foreign key (dataset_id, dataset_version) references dataset_version
);

alter table submission add foreign key (id, locked_version) references submission_version;

-- GitHub's deliveries, so that one told twice is heard once.
create table github_delivery (
  id uuid primary key,
  event text not null,
  received_at timestamptz not null default now()
);
