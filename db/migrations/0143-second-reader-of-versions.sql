-- A version of a risky brief that says something else on doing no harm: published with a second person's agreement alone.
alter table approval
  drop constraint approval_kind_check,
  add constraint approval_kind_check check (kind in
    ('results-publication', 'datathon-deletion', 'personal-data-export', 'brief-publication', 'brief-version'));
