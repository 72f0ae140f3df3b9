create table submission (
  id uuid primary key default gen_random_uuid(),
  team_id uuid not null unique references team,
  state text not null default 'draft' check (state in ('draft', 'submitted', 'locked', 'disqualified', 'withdrawn')),
  -- `owner/name` at GitHub, what was read of it, and when. A submission begins with its repository.
  repository text check (repository ~ '^[A-Za-z0-9-]+/[A-Za-z0-9._-]+$'),
  repository_facts jsonb,
  repository_read_at timestamptz,
  -- Why the last reading gave nothing, where it did not; the facts before it stay.
  repository_refusal text check (repository_refusal ~ '^[a-z]+(-[a-z]+)*$'),
  -- As last saved; what was handed in stands in the versions.
  answers jsonb not null default '{}',
  dataset_ids uuid[] not null default '{}',
  created_at timestamptz not null,
  locked_at timestamptz,
  locked_version smallint,
  check (state not in ('locked', 'disqualified') or (locked_at is not null and locked_version is not null))
);

create index on submission (lower(repository)) where state in ('draft', 'submitted', 'withdrawn');

-- What was handed in, frozen: the hash in the receipt covers it. Facts follow from the commit and may be read later.
create table submission_version (
  submission_id uuid not null references submission on delete cascade,
  number smallint not null check (number >= 1),
  handed_in_at timestamptz not null,
  handed_in_by uuid references person on delete set null,
  repository text not null,
  commit_sha text not null check (commit_sha ~ '^[0-9a-f]{40}$'),
  -- Where GitHub did not answer at that moment: when it last did, and had this commit.
  commit_known_since timestamptz check (commit_known_since <= handed_in_at),
  facts jsonb not null,
  answers jsonb not null,
  receipt_code text not null unique check (length(receipt_code) between 4 and 40),
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  archive_file_id uuid references stored_file,
  primary key (submission_id, number)
);

-- A receipt stands for these very bytes. Only its author may be forgotten; facts and archive come later.
create function keep_handed_in() returns trigger language plpgsql as $$
begin
  raise exception 'what was handed in never changes';
end $$;
create trigger immutable before update of
  submission_id, number, handed_in_at, repository, commit_sha, commit_known_since, answers,
  receipt_code, content_hash
  on submission_version for each row execute function keep_handed_in();

-- After the deadline nothing is handed in, whatever a program would like.
create function refuse_after_lock() returns trigger language plpgsql as $$
begin
  if exists (select from submission where id = new.submission_id and state in ('locked', 'disqualified')) then
    raise exception 'the submission is locked';
  end if;
  return new;
end $$;
create trigger locked before insert on submission_version for each row execute function refuse_after_lock();

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
