-- What is answered to a reviewer's comment, by those who wrote the brief and by reviewers, on the page or by mail.
create table review_reply (
  id uuid primary key default gen_random_uuid(),
  comment_id uuid not null references review_comment on delete cascade,
  body text not null check (length(body) between 1 and 8000),
  author_id uuid references person on delete set null,
  written_at timestamptz not null,
  -- Of what came by mail: the same mail stands once.
  mail_hash text,
  unique (comment_id, author_id, mail_hash)
);
create index on review_reply (comment_id, written_at);
create index on review_reply (author_id);

-- A comment is answered by mail as a question is: a mail is about one of them.
alter table mailed_answer
  alter column question_id drop not null,
  add column comment_id uuid references review_comment on delete cascade,
  add check (num_nonnulls(question_id, comment_id) = 1),
  add unique (comment_id, person_id, mail_hash);
