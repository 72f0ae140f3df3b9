-- How often somebody wants mail of a kind of news; without a row, at once. What a single kind of mail was stopped by
-- its own link stays in mail_refusal.
create table mail_rhythm (
  person_id uuid not null references person on delete cascade,
  news text not null check (news ~ '^[a-z]+(-[a-z]+)*$'),
  rhythm text not null check (rhythm in ('daily', 'weekly', 'never')),
  created_at timestamptz not null,
  primary key (person_id, news)
);

-- The instant of the digest that tells it; null where it is told at once.
alter table notification add digest_at timestamptz;
create index on notification (digest_at) where digest_at is not null and mailed_at is null;

-- A digest is a mail of several notices.
alter table outbox_mail add digest_of uuid[] not null default '{}';
