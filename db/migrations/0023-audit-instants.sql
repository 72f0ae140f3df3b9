-- An entry's hash covers its instant to the millisecond, so no more of it may be kept: what the hash does not cover could
-- be changed unseen.
alter table audit_entry add check (at = date_trunc('milliseconds', at));
