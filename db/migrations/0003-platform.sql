-- The one clock: what the demo's clock is ahead of the database's own.

create table clock (
  id boolean primary key default true check (id),
  ahead interval not null default interval '0' check (ahead >= interval '0')
);
insert into clock default values;
