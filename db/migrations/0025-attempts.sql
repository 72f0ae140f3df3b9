-- Tries at what can be guessed (a password, a code, a key) and requests that send mail, so that they can be slowed.
-- Nobody can be read from this table: whose account and from where are keyed hashes. A day later the row is gone.
create table attempt (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind ~ '^[a-z-]{2,20}$'),
  -- The account as it was typed, whether it exists or not.
  subject text not null check (length(subject) = 64),
  -- A network, or a device that has signed in to the account before.
  place text not null check (length(place) = 64),
  known boolean not null,
  at timestamptz not null
);
create index on attempt (kind, subject, at);
create index on attempt (kind, place, at);
create index on attempt (at);

-- A browser that has signed in to an account. It opens nothing: tries from it are counted apart, so that a stranger's
-- tries lock nobody out. The browser holds a token of its own for each account, so that no two can be linked here.
create table device (
  token_hash text primary key check (length(token_hash) = 64),
  person_id uuid not null references person on delete cascade,
  last_used_at timestamptz not null
);
create index on device (person_id);
