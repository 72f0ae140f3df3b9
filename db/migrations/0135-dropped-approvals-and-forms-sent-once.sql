-- What was asked for and lost its object or its reason: why nobody has to decide on it any more.
alter table approval
  add column dropped_for text
    check (dropped_for in ('datathon-deleted', 'changes-requested', 'read-again', 'text-changed', 'deadline-passed')),
  add check (dropped_for is null or decision = 'withdrawn');

-- Of the form by which it was written: the same page sent twice writes once.
alter table review_reply add column once uuid unique;
alter table review_comment add column once uuid unique;
alter table question add column once uuid unique;
alter table challenge add column once uuid unique;

-- What was asked for a datathon that has been deleted since: nobody could answer it.
update approval set decision = 'withdrawn', decided_at = now(), dropped_for = 'datathon-deleted'
  where kind = 'brief-publication' and decision is null
    and not exists (select from datathon where datathon.id::text = approval.deed->>'datathonId');
