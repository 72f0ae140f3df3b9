import type es from '../../es/mails/challenges'
import type { Strings } from '../../strings'

export default {
  'annex-opened': {
    subject: 'Something new for the team',
    short: 'Annex opened: {{title}}',
    body: 'The organisation opened the brief’s annex to the team: {{title}}. It records who reads it.',
    action: 'See the annex',
    reason: 'You are getting this e-mail because this account is in a team on that brief.',
  },
  'draft-expires': {
    subject: 'A draft is about to be deleted',
    short: 'About to be deleted: {{title}}',
    body: 'Nobody has edited the draft of the brief “{{title}}” for eleven months. It will be deleted on {{goes, instant}}. Saving it once keeps it for another year.',
    action: 'Open the draft',
    reason:
      'You are getting this e-mail because this account belongs to the organisation of the brief, told the need behind it or accompanies that need.',
  },
  'draft-expired': {
    subject: 'A draft was deleted',
    short: 'Deleted: {{title}}',
    body: 'The draft of the brief “{{title}}” was deleted because nobody edited it for a year. It was never submitted for review, and nobody else has read it.',
    action: 'See what is under way',
    reason:
      'You are getting this e-mail because this account belongs to the organisation of the brief, told the need behind it or accompanies that need.',
  },
  'challenge-submitted': {
    subject: 'A brief is waiting for review',
    short: 'In review: {{title}}',
    body: '{{organization}} submitted the brief “{{title}}” for review.',
    action: 'Review the brief',
    reason: 'You are getting this e-mail because this account organises datathons on Tequio.',
  },
  'challenge-changes-requested': {
    subject: 'Changes to a brief were requested',
    short: 'Changes requested: {{title}}',
    body: 'The reviewer has read the brief “{{title}}” and asks for changes (open comments: {{count}}). When you have finished, submit it again.',
    action: 'See the comments and edit',
    reason:
      'You are getting this e-mail because this account belongs to the organisation of the brief, told the need behind it or accompanies that need.',
  },
  'challenge-comment': {
    subject: 'A comment on a brief',
    short: 'Comment on “{{title}}”: {{comment, opening}}',
    body: 'The reviewer commented on “{{about, part}}” of the brief “{{title}}”: {{comment, words}}',
    action: 'See the comment and answer',
    reason:
      'You are getting this e-mail because this account belongs to the organisation of the brief, told the need behind it or accompanies that need.',
  },
  'challenge-comment-reply': {
    subject: 'A comment was answered',
    short: 'Answer to a comment: {{title}}',
    body: 'An author of the brief “{{title}}” answered the comment on “{{about, part}}”: {{reply, words}}',
    action: 'Read the answer',
    reason: 'You are getting this e-mail because this account reviews the brief.',
  },
  'mailed-reply-published': {
    subject: 'The answer reached the reviewer',
    short: 'Answer by e-mail delivered: “{{title}}”',
    body: 'The e-mailed answer to a comment on the brief “{{title}}” is in the conversation, and the reviewer has been told.',
    action: 'See the conversation',
    reason:
      'You are getting this e-mail because an e-mail with a comment was answered from this account.',
  },
  'mailed-reply-held': {
    subject: 'An answer has not been sent yet',
    short: 'Answer by e-mail not sent: “{{title}}”',
    body: 'The e-mailed answer to a comment on the brief “{{title}}” is saved and nobody has read it. It still has to be sent on the page: it is too long, or comes from an account that must sign in to answer.',
    action: 'Check the answer and send it',
    reason:
      'You are getting this e-mail because an e-mail with a comment was answered from this account.',
  },
  'mailed-reply-empty': {
    subject: 'The answer was empty',
    short: 'Empty answer by e-mail: “{{title}}”',
    body: 'The e-mail that answered a comment on the brief “{{title}}” contained only quoted text. You can reply again, with your answer above the quoted text, or answer on the page.',
    action: 'Answer on the page',
    reason:
      'You are getting this e-mail because an e-mail with a comment was answered from this account.',
  },
  'challenge-published': {
    subject: 'Brief published',
    short: 'Published: {{title}}',
    body: 'The brief “{{title}}” is published in the datathon {{datathon}}. From today, teams can choose it and ask questions.',
    action: 'See the published brief',
    reason:
      'You are getting this e-mail because this account belongs to the organisation of the brief, told the need behind it or accompanies that need.',
  },
  'challenge-ready': {
    subject: 'The review of a brief is complete',
    short: 'Reviewed: {{title}}',
    body: 'The review of the brief “{{title}}” is complete. It will be published automatically once {{organization}} is verified; there is nothing more to do.',
    action: 'See the brief',
    reason:
      'You are getting this e-mail because this account belongs to the organisation of the brief, told the need behind it or accompanies that need.',
  },
  'challenge-ready-published': {
    subject: 'A reviewed brief is now public',
    short: 'Published after verification: {{title}}',
    body: 'The organisation of the brief “{{title}}” was verified, and the brief was published in the datathon {{datathon}}, as the review decided.',
    action: 'See the published brief',
    reason: 'You are getting this e-mail because this account finished the review of the brief.',
  },
  'challenge-not-ready': {
    subject: 'A reviewed brief is no longer ready',
    short: 'No longer ready: {{title}}',
    body: 'The brief “{{title}}” was only waiting for its organisation to be verified, and will not now be published. $t(approvals:droppedFor.{{because}}) It needs a new decision.',
    action: 'See the review',
    reason:
      'You are getting this e-mail because this account had finished the review of the brief.',
  },
  'challenge-review-reopened': {
    subject: 'The review of a brief has reopened',
    short: 'Under review again: {{title}}',
    body: 'The review of the brief “{{title}}” was complete, waiting only for the organisation to be verified. $t(approvals:droppedFor.{{because}}) A reviewer will decide again and tell you; there is nothing to do for now.',
    action: 'See the brief',
    reason:
      'You are getting this e-mail because this account belongs to the organisation of the brief, told the need behind it or accompanies that need.',
  },
  'challenge-datathon-deleted': {
    subject: "A brief's datathon was deleted",
    short: 'Without a datathon for now: {{title}}',
    body: 'The datathon {{datathon}}, which the brief “{{title}}” was for, was deleted. Reason: “{{reason}}”. Nothing written is lost. If the review was complete, it has reopened, and a reviewer will choose another datathon.',
    action: 'See the brief',
    reason:
      'You are getting this e-mail because this account belongs to the organisation of the brief, told the need behind it or accompanies that need.',
  },
  'challenge-mark-lifted': {
    subject: 'A risk mark was removed',
    short: 'Risk mark removed: {{title}}',
    body: 'Somebody removed the risk mark on the brief “{{title}}”. Why: {{reason, words}}',
    action: 'See on Tequio',
    reason:
      'You are getting this e-mail because this account set the mark, or did not agree to publish the brief.',
  },
  'challenge-harm-changed': {
    subject: 'A brief marked as risky has changed',
    short: 'What could do harm has changed: {{title}}',
    body: 'The brief “{{title}}”, marked as risky, has a new version, and what it says about doing no harm has changed. It is already public. What changed: {{note, words}}',
    action: 'Compare the two versions',
    reason:
      'You are getting this e-mail because this account set the mark or may review the brief.',
  },
  'challenge-changed': {
    subject: 'A brief has changed',
    short: 'Changed: {{title}}',
    body: 'The brief “{{title}}” has a new version. What changed: {{note, words}}',
    action: 'Compare the two versions',
    reason:
      "You are getting this e-mail because this account follows the brief, asked the question or is in a team of the brief. You can stop following on the brief's page.",
  },
  'challenge-question': {
    subject: 'A question is waiting for an answer',
    short: 'Question about “{{title}}”: {{question, opening}}',
    body: 'Somebody asked about the brief “{{title}}”: {{question, words}} The answer will be public to all teams.',
    action: 'Answer',
    reason:
      'You are getting this e-mail because this account belongs to the organisation of the brief, told the need behind it, accompanies that need or organises datathons.',
  },
  'translation-waits': {
    subject: 'A translation is waiting for approval',
    short: 'To approve in “{{title}}”: {{language, language}}',
    body: 'The companion wrote or recorded parts of the brief “{{title}}” in another language: {{language, language}}. Nothing is published unless you approve it; until then the previous content stays.',
    action: 'Read, listen and approve',
    reason:
      'You are getting this e-mail because this account belongs to the organisation of the brief or told the need behind it.',
  },
  'translation-approved': {
    subject: 'A translation is approved',
    short: 'Approved in “{{title}}”: {{language, language}}',
    body: 'The organisation approved what this account wrote or recorded of the brief “{{title}}” in another language: {{language, language}}. It is shown once the brief, or its next version, is published.',
    action: 'See the translation',
    reason:
      'You are getting this e-mail because this account wrote or recorded what was waiting for approval.',
  },
  'translation-declined': {
    subject: 'A translation was not approved',
    short: 'Not approved in “{{title}}”: {{language, language}}',
    short_reason:
      'Not approved in “{{title}}”: {{language, language}}. Reason: {{reason, opening}}',
    body: 'The organisation did not approve what this account wrote or recorded of the brief “{{title}}” in another language: {{language, language}}. The previous content stays. What was written can still be read on the page of the translation; what was recorded was deleted.',
    body_reason:
      'The organisation did not approve what this account wrote or recorded of the brief “{{title}}” in another language: {{language, language}}. What is not well said, according to the organisation: {{reason, words}} The previous content stays. What was written can still be read on the page of the translation; what was recorded was deleted.',
    action: 'See the translation',
    reason:
      'You are getting this e-mail because this account wrote or recorded what was waiting for approval.',
  },
  'mailed-answer-published': {
    subject: 'Answer published',
    short: 'Answer by e-mail published in “{{title}}”: {{question, opening}}',
    body: 'The e-mailed answer to a question about the brief “{{title}}” is now public, and teams can see it.',
    action: 'Read or correct the answer',
    reason:
      'You are getting this e-mail because an e-mail with a question was answered from this account.',
  },
  'mailed-answer-held': {
    subject: 'An answer needs checking',
    short: 'Answer by e-mail not published in “{{title}}”: {{question, opening}}',
    body: 'The e-mailed answer to a question about the brief “{{title}}” is saved and not public yet. Check it on the page: it may identify a person, be too long, or come from an account that must sign in to publish.',
    action: 'Check the answer and publish it',
    reason:
      'You are getting this e-mail because an e-mail with a question was answered from this account.',
  },
  'mailed-answer-late': {
    subject: 'The question already had an answer',
    short: 'Already answered in “{{title}}”: {{question, opening}}',
    body: 'The question about the brief “{{title}}” already had an answer when this e-mail arrived. Its text is kept as a draft, to complete or correct the answer.',
    action: 'See the answer and the draft',
    reason:
      'You are getting this e-mail because an e-mail with a question was answered from this account.',
  },
  'mailed-answer-empty': {
    subject: 'The answer was empty',
    short: 'Empty answer by e-mail in “{{title}}”: {{question, opening}}',
    body: 'The e-mail that answered a question about the brief “{{title}}” contained only quoted text. You can reply again, with your answer above the quoted text, or answer on the page.',
    action: 'Answer on the page',
    reason:
      'You are getting this e-mail because an e-mail with a question was answered from this account.',
  },
  'challenge-answer': {
    subject: 'A question has an answer',
    short: 'Answer in “{{title}}”: {{question, opening}}',
    body: 'There is an answer in the brief “{{title}}”. The question: {{question, words}} The answer: {{answer, words}}',
    action: 'See the questions and answers',
    reason:
      "You are getting this e-mail because this account follows the brief, asked the question or is in a team of the brief. You can stop following on the brief's page.",
  },
  'challenge-answer-corrected': {
    subject: 'An answer has changed',
    short: 'The answer changed in “{{title}}”: {{question, opening}}',
    body: 'The answer to a question about the brief “{{title}}” has changed. The question: {{question, words}} The answer is now: {{answer, words}}',
    action: 'See the questions and answers',
    reason:
      "You are getting this e-mail because this account follows the brief, asked or answered the question or is in a team of the brief. You can stop following on the brief's page.",
  },
  'challenge-clarification': {
    subject: 'A clarification for all teams',
    short: 'Clarification in “{{title}}”: {{question, opening}}',
    body: 'There is a clarification for all teams of the brief “{{title}}”. The question: {{question, words}} The clarification: {{answer, words}}',
    action: 'See the clarification',
    reason:
      "You are getting this e-mail because this account follows the brief, asked or answered the question or is in a team of the brief. You can stop following on the brief's page.",
  },
} satisfies Strings<typeof es>
