-- What was decided about the words of a need goes with it.
create trigger forget_trace_decisions after delete on need
  for each row execute function forget_trace_decisions();
