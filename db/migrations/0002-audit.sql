-- The audit chain: who did what, by number alone. Each entry holds the hash of the one before it.

create table audit_entry (
  number bigint primary key check (number > 0),
  at timestamptz not null,
  actor_number bigint,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$'),
  object_id text check (length(object_id) <= 64),
  outcome text not null check (outcome ~ '^(done|refused:[a-z0-9]+(-[a-z0-9]+)*)$'),
  previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
  hash text not null unique check (hash ~ '^[0-9a-f]{64}$')
);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;

create trigger append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change();
