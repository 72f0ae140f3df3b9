-- What may name a person is hashed through a salted digest, so that it can be erased and the receipt still holds.

alter table submission
  add column repository_linked_by uuid references person on delete set null,
  add column repository_erased_at timestamptz,
  add check (repository_erased_at is null or repository is null);

alter table submission_version
  -- 1: the hash covers the values themselves. 2: it covers the digests of repository and answers.
  add column hash_format smallint not null default 1 check (hash_format in (1, 2)),
  add column repository_linked_by uuid references person on delete set null,
  add column repository_erased_at timestamptz,
  add column repository_salt text check (repository_salt ~ '^[0-9a-f]{64}$'),
  add column repository_digest text check (repository_digest ~ '^[0-9a-f]{64}$'),
  add column answers_salt text check (answers_salt ~ '^[0-9a-f]{64}$'),
  add column answers_digest text check (answers_digest ~ '^[0-9a-f]{64}$'),
  alter column repository drop not null,
  add check ((hash_format = 2) = (repository_digest is not null and answers_digest is not null)),
  add check ((repository is null) = (repository_erased_at is not null)),
  add check (repository is not null or repository_salt is null);

-- Who linked stood in the audit chain alone, by number.
update submission set repository_linked_by = (
  select person.id from audit_entry join person on person.actor_number = audit_entry.actor_number
  where audit_entry.kind = 'submission.link' and outcome = 'done' and object_id = submission.id::text
  order by audit_entry.number desc limit 1
);
update submission_version set repository_linked_by = (
  select person.id from audit_entry join person on person.actor_number = audit_entry.actor_number
  where audit_entry.kind = 'submission.link' and outcome = 'done' and object_id = submission_id::text
    and audit_entry.at <= handed_in_at
  order by audit_entry.number desc limit 1
);

-- A copy of the code is named after its receipt, not after whose repository it was.
update stored_file set name = receipt_code || '.tar.gz'
from submission_version where archive_file_id = stored_file.id;

-- What was handed in never changes, but for the name of somebody in danger, which comes back byte by byte, and for what
-- is erased with an account: a value and its salt go, the digest stays.
create or replace function keep_handed_in() returns trigger language plpgsql as $$
declare
  erasable text[] := '{repository,repository_erased_at,repository_salt,repository_linked_by,answers,answers_salt,facts}';
begin
  if current_setting('tequio.concealing', true) = 'on'
    and to_jsonb(new) - 'answers' = to_jsonb(old) - 'answers' then
    return new;
  end if;
  if new.repository is null and old.repository is not null
    and to_jsonb(new) - erasable = to_jsonb(old) - erasable
    and (new.answers = old.answers or new.answers_salt is null) then
    return new;
  end if;
  raise exception 'what was handed in never changes';
end $$;
drop trigger immutable on submission_version;
create trigger immutable before update of
  submission_id, number, handed_in_at, repository, commit_sha, commit_known_since, answers,
  receipt_code, content_hash, hash_format, repository_salt, repository_digest, repository_erased_at,
  answers_salt, answers_digest
  on submission_version for each row execute function keep_handed_in();
