-- Accounts. A person is known to others by a handle, which may be a pseudonym, and to the audit chain by a number.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- For search: case and accents do not count. Immutable by its word, so that an index can use it.
create function fold(text) returns text language sql immutable strict parallel safe
  return lower(unaccent('unaccent', $1));

create table person (
  id uuid primary key default gen_random_uuid(),
  actor_number bigint generated always as identity unique,
  handle text not null unique check (handle ~ '^[a-z0-9][a-z0-9-]{0,38}[a-z0-9]$'),
  email text unique check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  password_hash text check (password_hash like '$argon2id$%'),
  github_id bigint unique,
  language text not null default 'es' check (language in ('es', 'en')),
  time_zone text not null default 'America/Mexico_City',
  sector text check (sector in ('cso', 'academia', 'ict', 'government', 'other')),
  skills text[] not null default '{}',
  spoken_languages text[] not null default '{}',
  hours_available smallint check (hours_available between 0 and 168),
  introduction text not null default '' check (length(introduction) <= 2000),
  created_at timestamptz not null default now(),
  suspended_at timestamptz
);

create table instance_role (
  person_id uuid not null references person on delete cascade,
  role text not null check (role in ('administrator', 'curator', 'companion', 'organizer')),
  granted_by uuid references person on delete set null,
  granted_at timestamptz not null default now(),
  primary key (person_id, role)
);

-- Only a hash of the token is kept: whoever reads this table can sign in as nobody.
create table session (
  token_hash text primary key check (length(token_hash) = 64),
  person_id uuid not null references person on delete cascade,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  last_used_at timestamptz not null default now()
);
create index on session (person_id);

-- An account that is asked for and not confirmed yet: no person exists before the address has answered, by the code
-- typed in the window where it began or by the token of the mail's link.
create table sign_up (
  id uuid primary key default gen_random_uuid(),
  -- Null for an address that has an account already: its owner is told so by mail, the window learns nothing.
  email text check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  handle text not null,
  password_hash text not null check (password_hash like '$argon2id$%'),
  language text not null check (language in ('es', 'en')),
  code_hash text not null check (length(code_hash) = 64),
  token_hash text not null unique check (length(token_hash) = 64),
  attempts smallint not null default 0 check (attempts between 0 and 5),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at)
);

create table password_reset (
  token_hash text primary key check (length(token_hash) = 64),
  person_id uuid not null references person on delete cascade,
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at)
);
create index on password_reset (person_id);
