-- What a person agreed to, in which version and when. A new version is agreed to anew and stands beside the old one.
create table consent (
  person_id uuid not null references person on delete cascade,
  kind text not null check (kind in ('privacy-notice')),
  version smallint not null check (version > 0),
  given_at timestamptz not null,
  primary key (person_id, kind, version)
);

-- The version that stood beside the box, kept until the account is confirmed. So far there has been only the first.
alter table sign_up add column notice_version smallint not null default 1 check (notice_version > 0);
alter table sign_up alter column notice_version drop default;
