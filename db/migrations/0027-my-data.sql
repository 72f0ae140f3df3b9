-- What stays of whoever deleted their account, and what was agreed to.

-- A sheet that was handed in stays when its judge's account goes; `former_judge` still tells one such judge from another.
alter table judge_assignment
  alter column judge_id drop not null,
  add column former_judge uuid,
  add check ((judge_id is null) = (former_judge is not null));

-- How many worked on what the team handed in and have no account any more.
alter table team add column former_members smallint not null default 0 check (former_members >= 0);

-- Whose accounts were deleted, by id alone: applied again when an older backup is restored.
create table erasure (
  person_id uuid primary key,
  erased_at timestamptz not null
);

-- Bytes that still have to go: rows are deleted in the transaction of the account, files after it.
create table erased_file (
  storage_key text primary key,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  erased_at timestamptz not null
);

-- Each consent is kept with what it was given to, in which version, and when it was taken back.
alter table consent
  drop constraint consent_pkey,
  drop constraint consent_kind_check,
  add column id uuid primary key default gen_random_uuid(),
  add column withdrawn_at timestamptz check (withdrawn_at >= given_at),
  add check (kind in ('privacy-notice', 'datathon-news', 'tool-news'));
create unique index one_standing_consent on consent (person_id, kind, version) where withdrawn_at is null;
create index on consent (kind) where withdrawn_at is null;

-- The voluntary purposes that were ticked, until the address is confirmed.
alter table sign_up add column purposes text[] not null default '{}';
