-- Files that the platform keeps. The bytes are in the storage, under a name that says nothing.

create table stored_file (
  id uuid primary key default gen_random_uuid(),
  storage_key text not null unique,
  name text not null check (length(name) between 1 and 255),
  media_type text not null,
  bytes bigint not null check (bytes >= 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  purpose text not null check (purpose ~ '^[a-z]+(-[a-z]+)*$'),
  uploaded_by uuid references person on delete set null,
  stored_at timestamptz not null default now()
);
