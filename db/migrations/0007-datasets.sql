create table dataset (
  id uuid primary key default gen_random_uuid(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 2 and 70),
  title text not null check (length(title) between 3 and 140),
  summary text not null check (length(summary) between 3 and 1000),
  theme text not null check (theme in ('prevention', 'evidence', 'advocacy')),
  state text not null default 'proposed'
    check (state in ('proposed', 'in_review', 'curated', 'deprecated', 'withdrawn')),
  -- An SPDX expression, or the value of its own that says nobody stated one.
  licence text not null,
  legal_basis text not null default '',
  source_name text not null,
  source_url text check (source_url ~ '^https?://'),
  method text not null default '',
  period_start date,
  period_end date,
  geography text not null default '',
  update_frequency text not null default '',
  sensitivity text check (sensitivity in ('low', 'moderate', 'high', 'severe')),
  disclosure_statement text not null default '',
  proposed_by uuid references person on delete set null,
  proposed_at timestamptz not null default now(),
  curated_by uuid references person on delete set null,
  curated_at timestamptz,
  check (period_start <= period_end),
  check (state <> 'curated' or (sensitivity is not null and disclosure_statement <> '' and curated_at is not null)),
  check (state <> 'curated' or licence <> 'not-stated' or legal_basis <> '')
);

create table dataset_version (
  dataset_id uuid not null references dataset on delete cascade,
  number smallint not null check (number >= 1),
  file_id uuid not null references stored_file,
  row_count bigint not null check (row_count >= 0),
  table_schema jsonb not null,
  profile jsonb not null,
  findings jsonb not null,
  change_note text not null default '',
  created_by uuid references person on delete set null,
  created_at timestamptz not null default now(),
  primary key (dataset_id, number)
);
