import type es from '../es/refusals'
import type { Strings } from '../strings'

export default {
  'annex-empty': 'The annex is empty: write it first.',
  'too-many-tries_one': 'Too many attempts. Try again in {{count}} minute.',
  'too-many-tries_other': 'Too many attempts. Try again in {{count}} minutes.',
  'not-allowed': 'This belongs to another person or role.',
  'sign-in-again': 'Sign in again: more than ten minutes have passed.',
  'copies-spent': 'Ten copies were prepared today. Ask for another one tomorrow.',
  'settle-first': 'First resolve what the page lists.',
  'last-administrator': 'This is the last administrator. Appoint another first.',
  'already-granted': 'That person already has this role.',
  'link-expired': 'The link has expired or has been used. Ask for another.',
  'not-signed-in': 'Sign in first.',
  'not-found': 'This does not exist, or is no longer public.',
  'cannot-decide':
    'That decision is no longer possible: somebody has already decided. Check where it stands now.',
  'already-registered': 'This account is already registered for the datathon.',
  'registration-not-open-yet':
    'Registration is not open yet. See the datathon’s page for when it opens.',
  'registration-closed': 'Submissions have closed, and registration with them.',
  'not-registered': 'This account is not registered for the datathon.',
  'passkey-refused':
    'That key does not open any account here, or it took too long. Sign in another way.',
  'factor-needed':
    'It is the only second factor, and this account needs one for what it may do. Add another first.',
  'factor-gone': 'That is no longer available. Go back to the list and start again.',
  'takes-no-part': 'You do not take part in the datathon. Register first.',
  'judges-not': 'Only judges can be listed as judges.',
  'nothing-disclosed': 'The datathon was not showing anything to withdraw.',
  'leave-team-first': 'Leave the team first, so that its members know.',
  'last-organizer': 'This is the last organiser of the datathon. Appoint another first.',
  'nobody-left-to-read':
    'Everybody who could read it is named in it, so nothing was stored. Use the contact outside the team.',
  'who-reads':
    'Before you send it: the people who will read it have changed. See who they are, then send.',
  'report-already-sent':
    'This report was already sent, and its key was shown then. If you lost the key, you can open this page again and send another.',
  'report-not-found': 'No report has this key. Type it again.',
  'key-unknown': 'No report has this key. Type it again.',
  'report-closed': 'The report is closed. It reopens if the person who reported writes more.',
  'not-a-handler': 'That person does not handle reports here. See the current list.',
  'rubric-locked': 'Judging has begun: the rubric and the awards can no longer change.',
  'results-published': 'The results are public and cannot be changed any more.',
  'submissions-still-open': 'Submissions are still open. Judging begins after they close.',
  'submissions-not-locked-yet': 'The submissions are being locked. Try again in a minute.',
  'judging-closed': 'Judging has closed.',
  'nothing-to-judge': 'There are no locked submissions to judge.',
  'no-judges': 'There are no judges. Appoint them first.',
  'judge-has-conflict':
    'There is a conflict of interest with this submission. Somebody else will judge it.',
  'sheet-submitted': 'That sheet has been submitted and stays as it is.',
  'sheet-not-submitted':
    'That sheet has not been submitted: you can change it without reopening it.',
  'saved-elsewhere':
    'This sheet was also saved from somewhere else. What you wrote is still below: saving again replaces the other.',
  'sheets-awaited':
    'Sheets are missing and judging is still open. Results can be published once it closes or all are in.',
  'nothing-judged': 'No sheets were submitted: there are no results to publish.',
  'need-taken': 'Somebody else took it first. The list of needs shows which are still waiting.',
  'need-settled': 'This need already has an answer. It is on its page.',
  'need-not-accompanied': 'Nobody is accompanying this need now. Somebody has to take it first.',
  'need-has-brief': 'This need has already become a brief. Its page links to it.',
  'need-changed':
    'The need changed while you were correcting it. The current text is above and yours is below: saving again replaces the current text.',
  'need-changed-hands':
    'The need changed hands while you were writing, and the message was not sent. What you wrote is still below: if you send it again, whoever accompanies the need now will read it.',
  'need-shown': 'This need is already public.',
  'need-without-text': 'This need exists only as a voice note, and voice notes are not shown.',
  'need-told-already':
    'This need was already sent, and its key was shown then. If the key is lost, you can open this page again and share it once more.',
  'need-key-unknown': 'No need has that key. Type it again.',
  'no-organization': 'The brief has no organisation yet. Add one before submitting the brief.',
  'answers-unapproved':
    'The organisation has not approved some answers yet, so they cannot be published. Approve them first.',
  'language-of-original':
    'The brief is written in that language. To change it, correct its answers.',
  'translation-changed':
    'The translation changed while you were reading it. Go back to its page and read it again.',
  'voice-meanwhile':
    'Somebody else recorded this section in the meantime: their recording is above. Yours is not lost and has not replaced it: saving it again puts it in its place.',
  'voice-missing': 'Choose an audio file, or record one.',
  'answer-changed':
    'The answer changed while you were reading it. The current answer is below: read it again.',
  'organization-named': 'The brief already has an organisation, and it cannot change.',
  'traces-undecided': 'Some words could identify somebody. Decide on each before continuing.',
  'traces-undecided-by-author':
    'Some words could identify somebody, and the organisation has not decided on them. Ask for changes so that it can.',
  'confirmation-missing':
    'Something still has to be decided or confirmed. Words that clearly identify somebody stay only if you confirm them.',
  'title-published':
    'The title is already public and cannot change. Keep it, or ask an organiser to take it down.',
  'title-too-long': 'With those changes the title is too long. Shorten it first.',
  'not-a-draft': 'This brief is no longer a draft. Check where it stands.',
  'sent-to-review':
    'Not saved: the brief has been submitted for review. What you wrote is still on this page; copy it, or save it once the reviewer has answered.',
  'brief-closed':
    'Not saved: the brief has closed and no longer changes. What you wrote is still on this page for you to copy.',
  'handins-over': 'Submissions to the datathon have closed: the brief stays as it was published.',
  'facts-public': 'Not saved: the brief is public, and these details no longer change.',
  'brief-out-of-reach':
    'Not saved: the brief is gone, or this account no longer writes it. What you wrote is still on this page for you to copy.',
  'not-editable':
    'This brief cannot be changed now. You can edit it once the reviewer has answered.',
  'not-in-review':
    'This brief is no longer in review: somebody has already decided. Check where it stands.',
  'not-published': 'This brief is not published.',
  'not-closed': 'This brief is still open. It can be archived after submissions close.',
  'still-open': 'Submissions have not closed yet.',
  'no-comment': 'Say what to change first: write at least one comment on a section.',
  'nothing-changed': 'Nothing has changed since the published version. Edit an answer first.',
  'reuse-reason-missing': 'Say why none of the listed tools would work. One sentence is enough.',
  'reuse-changed':
    'There is a new tool in the list, marked below. Look at it, and submit again if it would not work either: your reason is still there.',
  'answers-missing': 'Some answers are needed to continue. The list below shows which.',
  'organization-not-verified':
    'The organisation is not verified yet. The brief can be published once it is.',
  'last-owner':
    'You are the only owner of the organisation. Somebody else has to accept ownership first.',
  'not-an-owner': 'That person is no longer an owner. See who is in the organisation.',
  'already-owner': 'That person is already an owner.',
  'already-member': 'You are already in the organisation.',
  'no-offer': 'The offer was withdrawn, has expired or has been answered.',
  'invitation-mails-spent':
    'Twenty invitations have been sent by e-mail today. Create a link and pass it on yourself, or wait until tomorrow.',
  'not-refused': 'The organisation has no refusal to review. Check where it stands.',
  'organization-stopped':
    'The organisation is suspended or was not verified, and cannot start anything new.',
  'question-hidden':
    'The question is hidden. Until it is shown again it cannot be answered, and its answer cannot be shown.',
  'answer-hidden': 'The answer is hidden. It cannot be corrected until it is shown again.',
  'already-hidden': 'It is already hidden, or there is no answer to hide.',
  'not-yours-to-show':
    'You wrote it and somebody else hid it, or an administrator took it down: you can object from the notice.',
  'questions-closed':
    'Questions closed when submissions closed. What you wrote was not published; it is still on this page for you to copy.',
  'changed-meanwhile': 'Not saved yet: choose between the saved answer and the one written here.',
  'answered-meanwhile':
    'Somebody else has answered in the meantime. Their answer is on this page; yours is kept and can be published in its place.',
  'no-such-address':
    'This address takes no answers: submissions have closed, the review is over, or the question is gone. The brief’s page says what can be done.',
  'wrong-sender':
    'The answer must come from the address that received the e-mail. You can also answer on the brief’s page.',
  'review-over': 'The review is over: the brief is public. You can ask on its page.',
  'already-marked': 'The section is already marked as risky. Read the reason in the review.',
  'own-mark': 'Another organiser removes the mark, so that two people see no such risk.',
  'mark-lifted-by-you':
    'This account removed the risk mark: another organiser publishes the brief.',
  'published-meanwhile':
    'Other changes were published meanwhile, in another tab or by somebody else. Your note is still below: publish it if changes are left.',
  'not-marked': 'The section is no longer marked. See the review.',
  'one-recipient': 'One answer at a time: send it to a single address.',
  'mail-too-large':
    'The e-mail is too large. Send the answer without files, or write it on the brief’s page.',
  'mail-later': 'The e-mail could not be received now. It can be sent again later.',
  'unreadable-mail': 'The e-mail could not be read. You can answer on the brief’s page.',
  'deadline-passed': 'Submissions to that datathon have closed. Choose one that is still open.',
  'not-awarded':
    'That submission has no award in the published results. Check the datathon’s results.',
  'already-selected': 'That submission is already in incubation.',
  'no-gate-ahead': 'The tool has no gate left to pass.',
  'gate-closed': 'The gate stays closed: some criteria are not met.',
  'publish-instead': 'To pass the last gate, publish the tool in the catalog.',
  'already-stopped': 'Work had already stopped.',
  'already-published':
    'The tool is published and others rely on it. It can be retired, not stopped.',
  'tool-not-published': 'The tool is not published yet.',
  'already-retired': 'The tool was retired, and that cannot be undone.',
  'same-stage': 'The tool is already in that state.',
  'evidence-missing': 'There is no evidence yet: a maintainer has to add some.',
  'nothing-decided': 'Nothing is chosen: of no criterion does it say whether it is met.',
  'version-changed':
    'Another version with other columns came while this page was open. Open it again.',
  'not-a-picture': 'This is no whole PNG, JPEG or WebP picture. Choose another.',
  'own-evidence': 'This account added the evidence itself. Somebody else has to decide.',
  'first-signature-missing': 'The first signature is missing: decide on possible harm first.',
  'same-signature': 'This account signed first. Somebody else has to sign.',
  'tool-ended': 'Work on the tool has ended.',
  'not-of-tool': 'That person does not work on the tool.',
  'last-maintainer':
    'This is the last maintainer. Add another first, or say that the tool stops or is retired.',
  'no-instant-ahead': 'That datathon has no dates still to come.',
  'teams-locked': 'Submissions have closed: teams stay as they are.',
  'challenge-not-open': 'This brief is not open. Choose one published in a running datathon.',
  'already-in-team':
    'This account is in another team of the datathon. To change, leave that one first.',
  'already-in-this-team': 'This account is already in this team.',
  'team-deserted': 'Nobody is left in this team, so it cannot take new members.',
  'team-full': 'The team is full.',
  'already-asked': 'You asked this team for a place already, and it has not answered yet.',
  'request-declined': 'This team said not for now.',
  'too-many-requests':
    'Three requests of yours wait for an answer. To ask another team, take one back first.',
  'asker-in-team': 'That person has a team already.',
  'already-declined': 'That person was told not for now already.',
  'request-gone': 'That place is no longer asked for: the person took it back or found a team.',
  'nothing-asked':
    'There is no request to take back: the team answered, or it was taken back before.',
  'lead-hands-over-first': 'The lead must first hand over to somebody else in the team.',
  'team-has-submission':
    'The team has a submission, and somebody must answer for it. If nothing was handed in, unlinking the repository is enough.',
  'submissions-closed': 'Submissions have closed. What was handed in stays as it is.',
  'submission-disqualified': 'This submission was disqualified and no longer changes.',
  'not-started-yet':
    'The datathon has not started yet. You can save answers from today and hand in from the start.',
  'nothing-handed-in': 'There is no submission to withdraw.',
  'already-handed-in':
    'At least one version was handed in: the repository cannot be unlinked. You can withdraw the submission.',
  'nothing-to-lock': 'There is no submission to lock.',
  'nothing-to-read':
    'Tequio finds no commit in the repository. Save one on GitHub, or check that the repository is still public.',
  'repository-not-found':
    'GitHub does not show this repository: it does not exist, was deleted, or is private. Check the name.',
  'github-rate-limited': 'GitHub is asking us to wait. Try again in a few minutes.',
  'github-refuses': 'GitHub refused access. The people who run this instance can check it.',
  'github-unreachable': 'GitHub is not responding. Try again in a few minutes.',
  'repository-empty': 'The repository is empty. Save a first change there.',
  'not-read': 'The file has not been read yet, or has been used. Reload the page.',
  'not-proposed': 'This dataset is already in review, or has been decided on.',
  'same-file': 'That file is the same as the current version’s. There is nothing to change.',
  'pass-gate-first': 'The tool is still in an earlier stage. Pass that gate first.',
  'facts-missing': 'The entry is missing some details. The list shows which.',
  'entry-unchanged': 'The saved entry is the same as the published one. Change something first.',
  'tool-retired': 'The tool was retired. Look for another in the catalog.',
  'already-decided': 'The request has already been answered or withdrawn. Check where it stands.',
  'not-agreed': 'The adoption is not agreed yet.',
  'already-ended': 'The adoption has already ended.',
  'not-your-step': 'That step is for the other side to mark.',
  'already-in-use': 'The tool is already in use: the steps it needed stay marked.',
  'not-in-use': 'The tool is no longer in use.',
  'not-due': 'That follow-up is not due yet.',
  'datathon-has-work':
    'There are already published briefs or teams: their work is kept, and so is the datathon.',
  'not-public-any-more': 'What was reported is no longer public. You can keep it and say so.',
  'already-taken-down': 'It has already been taken down. See the list.',
  'already-restored': 'It has already been restored.',
  'already-contested': 'It has been contested. Another administrator answers.',
  'not-contested': 'Nobody has contested it.',
  'in-shelter':
    'Its author has since gone into shelter. It can be shown again once the shelter ends.',
  'own-decision': 'You took it down yourself. Another administrator has to answer.',
  'contest-waits': 'There is an objection to answer first.',
  'second-factor-first':
    'To decide in another person’s place you need a second factor. Add one under “Security”, then accept.',
  'approval-pending':
    'It has been requested and is awaiting a decision. The person who asked can withdraw it and ask again.',
  'nobody-else':
    'Nobody else can approve it yet, and a deputy of the person who asks does not count. The page says what to do.',
  'approval-expired': 'Nobody decided in time and the request has expired. Ask again.',
  'export-ready':
    'An approved export has not been downloaded yet. Download it, or ask for another when it expires.',
  'export-used': 'The export has already been downloaded. You need to ask for it again.',
  'export-lapsed':
    'Nobody downloaded it in time, or it was not approved. You need to ask for it again.',
  'own-request': 'You requested it yourself. Somebody else has to decide.',
  'deputy-of-asker':
    'It was requested by the person in whose place you decide: a deputy does not decide on what the person who named them asked for. Another organiser or administrator has to decide.',
  'deputy-after-request':
    'You agreed to stand in after this was requested, so you do not decide on it. Somebody else has to, or the person who asked can withdraw it and ask again.',
  'changed-since-asked':
    'Something has changed since it was requested, so it is no longer what would be approved. Withdraw it and ask again.',
  'deputy-named-already': 'There is already a deputy. End that before you name somebody else.',
  'own-account': 'This is your own account. Another administrator decides.',
  'already-suspended': 'The account is already suspended.',
  'not-suspended': 'The account is not suspended.',
  'already-answered': 'That follow-up has already been answered.',
  sheltered: 'It is in shelter. End the shelter first: what you write now would be lost.',
  'shelter-permanent':
    'The 30 days have passed. What was hidden has been destroyed, and the neutral words stay.',
  'already-protected': 'It already appears under a protected name. Go back to the true one first.',
  'still-named': 'That name gives the true one away. Choose another.',
} satisfies Strings<typeof es>
