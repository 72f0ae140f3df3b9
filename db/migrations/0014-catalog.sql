create table catalog_entry (
  tool_id uuid primary key references tool,
  version smallint not null check (version >= 1),
  published_at timestamptz not null,
  updated_at timestamptz not null
);

create table catalog_entry_version (
  tool_id uuid not null references catalog_entry on delete cascade,
  number smallint not null check (number >= 1),
  facts jsonb not null,
  published_by uuid references person on delete set null,
  published_at timestamptz not null,
  primary key (tool_id, number)
);
