-- Shelter, and protected names of organisations. While either lasts the tables hold neutral words alone, so that no
-- query can show what was hidden; what stood there before is here, sealed with a key that is not in the database.

create table shelter (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('person', 'organization', 'protected-name')),
  person_id uuid references person on delete cascade,
  organization_id uuid references organization on delete cascade,
  begun_by uuid references person on delete set null,
  begun_at timestamptz not null,
  -- Until when it can be undone; a protected name for as long as its organisation likes.
  until timestamptz check (until > begun_at),
  sealed bytea not null,
  check ((kind = 'person') = (person_id is not null and organization_id is null)),
  check ((kind = 'person') = (organization_id is null)),
  check ((kind = 'protected-name') = (until is null))
);
create unique index on shelter (person_id) where person_id is not null;
create unique index on shelter (organization_id, kind) where organization_id is not null;
create index on shelter (until) where until is not null;

alter table person add column sheltered_at timestamptz;
alter table organization add column sheltered_at timestamptz;
-- A keyed hash of the handle or slug that answers 404 meanwhile: nobody else may take it.
alter table person add column held_handle text check (length(held_handle) = 64);
alter table organization add column held_slug text check (length(held_slug) = 64);
create unique index on person (held_handle);
create index on organization (held_slug);
-- Hidden from everybody: its address leads to a neutral page, no list, feed or search has it.
alter table challenge add column concealed_at timestamptz;

-- What was handed in never changes, but for the name of somebody in danger, which comes back byte by byte. The receipt's
-- hash stays as it was.
create or replace function keep_handed_in() returns trigger language plpgsql as $$
begin
  if current_setting('tequio.concealing', true) = 'on'
    and to_jsonb(new) - 'answers' = to_jsonb(old) - 'answers' then
    return new;
  end if;
  raise exception 'what was handed in never changes';
end $$;
