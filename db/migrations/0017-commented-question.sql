-- A reviewer's comment may mean one question of its section: its authors are led there.
alter table review_comment
  add column question text check (question ~ '^[a-z]+(-[a-z]+)*$');
