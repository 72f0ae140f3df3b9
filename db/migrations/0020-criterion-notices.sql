-- Notices of criteria name their criterion now; those told before had it only in their path, /tools/…/evidence/KEY.
update notification
set facts = facts || jsonb_build_object('criterion', split_part(path, '/', 5))
where kind in ('criterion-met', 'criterion-not-met', 'evidence-added')
  and path like '/tools/%/evidence/%'
  and not facts ? 'criterion';
