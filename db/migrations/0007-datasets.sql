-- Datasets: what is said of them, their files in immutable versions, and uploads that are not a dataset yet.

create table dataset (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 70),
  title text not null check (length(title) between 3 and 140),
  summary text not null check (length(summary) between 3 and 1000),
  theme text not null check (theme in ('prevention', 'evidence', 'advocacy')),
  state text not null default 'proposed'
    check (state in ('proposed', 'in_review', 'curated', 'deprecated', 'withdrawn')),
  -- An SPDX expression, or the value of its own that says nobody stated one.
  licence text not null check (length(licence) between 2 and 200),
  legal_basis text not null default '' check (length(legal_basis) <= 4000),
  source_name text not null check (length(source_name) between 2 and 200),
  source_url text check (source_url ~ '^https?://' and length(source_url) <= 500),
  method text not null default '' check (length(method) <= 4000),
  period_start date,
  period_end date,
  geography text not null default '' check (length(geography) <= 200),
  update_frequency text not null default 'unknown' check (update_frequency in
    ('unknown', 'never', 'irregular', 'daily', 'weekly', 'monthly', 'quarterly', 'biannual', 'annual')),
  known_problems text not null default '' check (length(known_problems) <= 4000),
  sensitivity text check (sensitivity in ('low', 'moderate', 'high', 'severe')),
  disclosure text not null default '' check (length(disclosure) <= 4000),
  -- Why it was sent back, deprecated or withdrawn.
  note text not null default '' check (length(note) <= 4000),
  proposed_by uuid references person on delete set null,
  proposed_at timestamptz not null,
  reviewed_by uuid references person on delete set null,
  -- When it was first published; it stays when it is withdrawn.
  curated_at timestamptz,
  check (period_start <= period_end),
  check (state not in ('curated', 'deprecated') or
    (curated_at is not null and sensitivity in ('low', 'moderate') and disclosure <> '')),
  check (state not in ('curated', 'deprecated') or licence <> 'not-stated' or legal_basis <> '')
);

create index dataset_by_newest on dataset (curated_at desc, id desc) where curated_at is not null;
create index dataset_words on dataset using gin (fold(title || ' ' || summary || ' ' || source_name) gin_trgm_ops);

create table dataset_version (
  dataset_id uuid not null references dataset on delete cascade,
  number smallint not null check (number >= 1),
  label text not null check (label ~ '^\d+\.\d+\.\d+$'),
  -- The file as it was uploaded, and what was read from it.
  file_id uuid not null references stored_file,
  table_file_id uuid not null references stored_file,
  encoding text not null,
  delimiter text not null check (length(delimiter) = 1),
  compression text check (compression = 'gzip'),
  row_count integer not null check (row_count >= 0),
  table_schema jsonb not null,
  profile jsonb not null,
  findings jsonb not null,
  join_keys jsonb not null,
  change_note text not null default '' check (length(change_note) <= 500),
  created_by uuid references person on delete set null,
  created_at timestamptz not null,
  primary key (dataset_id, number),
  unique (dataset_id, label)
);

-- A version is what others cited and built on. Only its author may be forgotten.
create function keep_version() returns trigger language plpgsql as $$
begin
  raise exception 'a version of a dataset never changes';
end $$;
create trigger immutable before update of
  dataset_id, number, label, file_id, table_file_id, encoding, delimiter, compression, row_count,
  table_schema, profile, findings, join_keys, change_note, created_at
  on dataset_version for each row execute function keep_version();

-- A file on its way to become a dataset, or a dataset's next version.
create table dataset_intake (
  id uuid primary key default gen_random_uuid(),
  dataset_id uuid references dataset on delete cascade,
  file_id uuid not null references stored_file,
  missing_values text[] not null,
  state text not null default 'waiting'
    check (state in ('waiting', 'reading', 'read', 'refused', 'failed')),
  -- How much has been read, of 1, and how many rows that is.
  share real not null default 0 check (share between 0 and 1),
  rows_read integer not null default 0,
  findings jsonb not null default '[]',
  facts jsonb,
  table_file_id uuid references stored_file,
  uploaded_by uuid not null references person on delete cascade,
  uploaded_at timestamptz not null,
  check (state <> 'read' or (facts is not null and table_file_id is not null))
);

-- Who uses a dataset. Later parts of the way sign here; what they sign is public.
create table dataset_use (
  dataset_id uuid not null references dataset on delete cascade,
  kind text not null check (kind in ('challenge', 'submission', 'tool')),
  object_id uuid not null,
  title text not null,
  path text not null check (path like '/%'),
  since timestamptz not null,
  primary key (dataset_id, kind, object_id)
);
