-- Whoever answers a brief's questions may hide one, or an answer, with a reason. Its words go where those of a takedown
-- go; what stays in their place says who hid them and why, so that numbers and order hold.
alter table question
  add column hidden_by text check (hidden_by in ('organization', 'companion', 'organizer', 'administration')),
  add column hidden_for text check (hidden_for in ('personal-data', 'danger', 'hate', 'false', 'copyright', 'off-topic', 'other')),
  add column answer_hidden_by text check (answer_hidden_by in ('organization', 'companion', 'organizer', 'administration')),
  add column answer_hidden_for text check (answer_hidden_for in ('personal-data', 'danger', 'hate', 'false', 'copyright', 'off-topic', 'other')),
  add check ((hidden_by is null) = (hidden_for is null)),
  add check ((answer_hidden_by is null) = (answer_hidden_for is null)),
  add check (answer_hidden_by is null or answer is not null);
update question set hidden_by = 'administration', hidden_for = takedown.reason
  from takedown
  where takedown.about_kind = 'question' and takedown.about_id = question.id and takedown.restored_at is null;

alter table takedown add column hidden_by text not null default 'administration'
  check (hidden_by in ('organization', 'companion', 'organizer', 'administration'));

alter table report drop constraint report_about_kind_check;
alter table report add constraint report_about_kind_check
  check (about_kind in ('need', 'challenge', 'question', 'answer', 'dataset', 'team', 'tool', 'organization', 'person'));

-- What was told of an answer leads to it, so that it can be found when the answer is hidden.
update notification set path = notification.path || '#question-' || question.id
  from question join challenge on challenge.id = question.challenge_id
  where notification.kind in ('challenge-answer', 'challenge-clarification')
    and notification.path = '/challenges/' || challenge.slug || '/questions'
    and notification.facts->>'answer' = question.answer;
