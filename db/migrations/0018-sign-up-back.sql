-- Where somebody was going when they were asked to sign up, and how often their code was sent.
alter table sign_up
  add column back text check (back ~ '^/[^/\\]' and length(back) <= 2000),
  add column codes_sent smallint not null default 1 check (codes_sent between 1 and 5),
  add column sent_at timestamptz not null default now();
alter table sign_up alter column sent_at drop default;
