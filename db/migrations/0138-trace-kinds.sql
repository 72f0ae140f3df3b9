-- A brief, a question or an answer can name an account on a social network or a paper that one person carries.
alter table trace_decision drop constraint trace_decision_trace_kind_check;
alter table trace_decision add constraint trace_decision_trace_kind_check check (trace_kind in (
  'curp', 'rfc', 'nss', 'clabe', 'phone', 'email', 'account', 'document', 'plate', 'coordinates', 'name', 'place', 'date'));
