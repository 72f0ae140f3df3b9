-- Second factors: authenticator apps (RFC 6238), passkeys (WebAuthn) and codes on paper for the day both are lost.

-- An app that shows codes. Its secret is sealed with the instance's own secret: a copy of the database shows no codes.
create table authenticator (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  name text not null check (length(name) between 1 and 60),
  sealed_secret text not null,
  -- The last step of thirty seconds whose code was used. Codes up to it are spent.
  last_step bigint not null default 0,
  created_at timestamptz not null,
  -- Null until a first code has shown that the app holds the secret: till then it opens nothing.
  confirmed_at timestamptz
);
create index on authenticator (person_id);

-- A key that a device or a hardware token keeps. What is stored here is public.
create table passkey (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  name text not null check (length(name) between 1 and 60),
  credential_id text not null unique,
  public_key bytea not null,
  -- What the key counts of its own signatures; many count none and stay at 0.
  counter bigint not null default 0 check (counter >= 0),
  transports text[] not null default '{}',
  created_at timestamptz not null,
  last_used_on date
);
create index on passkey (person_id);

-- What a key is asked to sign. Answered once, within five minutes.
create table passkey_challenge (
  challenge_hash text primary key check (length(challenge_hash) = 64),
  purpose text not null check (purpose in ('enrolment', 'sign-in', 'second-factor', 'proof')),
  -- Whose key it is for; null where the key itself is to say who signs in.
  person_id uuid references person on delete cascade,
  expires_at timestamptz not null,
  check (person_id is not null or purpose = 'sign-in')
);

-- Ten codes on paper, each for one time. The first four characters only find the row.
create table recovery_code (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  locator text not null check (length(locator) = 4),
  code_hash text not null check (code_hash like '$argon2id$%'),
  used_at timestamptz
);
create index on recovery_code (person_id, locator);

-- Somebody whose password was right and whose second factor is awaited. It opens nothing by itself.
create table pending_sign_in (
  token_hash text primary key check (length(token_hash) = 64),
  person_id uuid not null references person on delete cascade,
  back text not null,
  attempts smallint not null default 0 check (attempts between 0 and 5),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at > created_at)
);
create index on pending_sign_in (person_id);

-- An administrator took away the factors of somebody who had lost them, and says how they made sure who asked.
create table second_factor_reset (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references person on delete cascade,
  reset_by uuid references person on delete set null,
  how_checked text not null check (length(how_checked) between 10 and 1000),
  reset_at timestamptz not null
);
create index on second_factor_reset (person_id);

-- When this session passed a second factor, and when its person last proved anew who they are.
alter table session
  add second_factor_at timestamptz,
  add proved_at timestamptz;

-- Whoever has one, of either kind.
create view second_factor as
  select person_id, id, 'authenticator' as kind from authenticator where confirmed_at is not null
  union all
  select person_id, id, 'passkey' as kind from passkey;

-- Roles that open what others entrusted to us, and so ask for a second factor. As a view, because a role that was
-- granted can then not be forgotten here, in whichever domain it is granted.
create view entrusted_role as
  select person_id, role from instance_role where role in ('administrator', 'organizer')
  union all
  select person_id, role from datathon_role where role in ('organizer', 'judge');
