-- The public face of published tools.

-- What maintainers write before they publish it; it may be half-done.
create table catalog_draft (
  tool_id uuid primary key references tool on delete cascade,
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  saved_by uuid references person on delete set null,
  saved_at timestamptz not null
);

create table catalog_entry (
  tool_id uuid primary key references tool,
  version smallint not null check (version >= 1),
  published_at timestamptz not null,
  updated_at timestamptz not null check (updated_at >= published_at)
);

create table catalog_entry_version (
  tool_id uuid not null references catalog_entry on delete cascade,
  number smallint not null check (number >= 1),
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  -- What changed, in the words of whoever published it.
  change_note text not null default '' check (length(change_note) <= 500),
  published_by uuid references person on delete set null,
  published_at timestamptz not null,
  primary key (tool_id, number)
);

-- The current version exists: an entry without one would be an empty page.
alter table catalog_entry add foreign key (tool_id, version) references catalog_entry_version (tool_id, number)
  deferrable initially deferred;
