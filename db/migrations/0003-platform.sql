-- The one clock: what the instance's clock is ahead of the database's own. Behind it where a demo starts in the past.
create table clock (
  id boolean primary key default true check (id),
  ahead interval not null default interval '0'
);
insert into clock default values;

-- Whether the demo's story has been told. Found in `telling`, a start begins it anew.
create table demo_story (
  id boolean primary key default true check (id),
  state text not null check (state in ('telling', 'told')),
  -- By the demo's clock; what is told of the days around the first start counts from here.
  begun_at timestamptz not null
);
