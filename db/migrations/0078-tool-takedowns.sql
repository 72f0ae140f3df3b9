-- A tool that was taken down: in no list, search, feed or program. Its page and its entry in the catalog say that it was;
-- the adoptions of it go on.
alter table tool add column concealed_at timestamptz;

alter table report drop constraint report_about_kind_check;
alter table report add constraint report_about_kind_check
  check (about_kind in ('challenge', 'question', 'dataset', 'team', 'tool', 'organization', 'person'));
