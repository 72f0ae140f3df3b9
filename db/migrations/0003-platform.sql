-- The one clock: what the instance's clock is ahead of the database's own. Behind it where a demo starts in the past.
create table clock (
  id boolean primary key default true check (id),
  ahead interval not null default interval '0'
);
insert into clock default values;

-- Whether the demo's story has been told. Found in `telling`, a start begins it anew.
create table demo_story (
  id boolean primary key default true check (id),
  state text not null check (state in ('telling', 'told'))
);
