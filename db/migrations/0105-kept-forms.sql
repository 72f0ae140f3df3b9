-- A form that was sent after its session had ended: sealed, for an hour, for the account that this browser is known to.
create table kept_form (
  device_hash text primary key references device (token_hash) on delete cascade,
  action text not null check (action like '/%'),
  sealed text not null,
  created_at timestamptz not null
);
