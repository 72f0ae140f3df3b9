import type es from '../es/refusals'
import type { Strings } from '../strings'

export default {
  'annex-empty': 'The annex is empty: write it first.',
  'too-many-tries_one': 'There were too many tries. Try again in {{count}} minute.',
  'too-many-tries_other': 'There were too many tries. Try again in {{count}} minutes.',
  'not-allowed': 'This belongs to another person or role.',
  'sign-in-again': 'Sign in again: more than ten minutes have passed.',
  'copies-spent': 'Ten copies were prepared today. Ask for another one tomorrow.',
  'settle-first': 'Settle first what the page names.',
  'last-administrator': 'This is the last administrator. Name another first.',
  'already-granted': 'That person has this role already.',
  'link-expired': 'The link has expired or was used. Ask for another.',
  'not-signed-in': 'Sign in first.',
  'not-found': 'This does not exist, or is no longer public.',
  'cannot-decide':
    'That decision is no longer possible: somebody decided before. Look at where it stands now.',
  'already-registered': 'This account is registered for the datathon already.',
  'registration-not-open-yet':
    'Registration is not open yet. The datathon’s page says when it opens.',
  'registration-closed': 'Submissions have closed, and registration with them.',
  'not-registered': 'This account is not registered for the datathon.',
  'passkey-refused': 'That key opens no account here, or it took too long. Sign in another way.',
  'factor-needed':
    'It is the only second factor, and this account needs one for what it may do. Add another first.',
  'factor-gone': 'That is no longer here. Go back to the list and start again.',
  'takes-no-part': 'You do not take part in the datathon. Register first.',
  'judges-not': 'Only judges are named among the judges.',
  'nothing-disclosed': 'The datathon showed nothing to take back.',
  'leave-team-first': 'Leave the team first, so that its members know.',
  'last-organizer': 'This is the last organiser of the datathon. Name another first.',
  'nobody-left-to-read':
    'Everybody who could read it is named, so nothing was stored. Turn to the contact outside of the team.',
  'who-reads': 'Before you send it: other people will read it now. See who, and send.',
  'report-already-sent':
    'This report was sent before, and its key was shown then. If you lost the key, you can send another.',
  'report-not-found': 'No report has this key. Type it again.',
  'key-unknown': 'No report has this key. Type it again.',
  'report-closed': 'The report is closed. It opens again if whoever reported writes more.',
  'not-a-handler': 'That person does not look after reports here. See the present list.',
  'rubric-locked': 'Judging has begun: the rubric and the awards no longer change.',
  'results-published': 'The results are public and cannot be changed any more.',
  'submissions-still-open': 'Hand-ins are still open. Judging begins after them.',
  'submissions-not-locked-yet': 'The submissions are being locked. Try again in a minute.',
  'judging-closed': 'Judging has closed.',
  'nothing-to-judge': 'There are no locked submissions to judge.',
  'no-judges': 'There are no judges. Name those who judge first.',
  'judge-has-conflict':
    'There is a conflict of interest with this submission. Somebody else judges it.',
  'sheet-submitted': 'That sheet has been handed in and stays as it is.',
  'sheet-not-submitted': 'That sheet is not handed in: it can be changed without opening it again.',
  'saved-elsewhere':
    'This sheet was also saved from somewhere else. What you wrote is still below: saving again replaces the other.',
  'sheets-awaited':
    'Sheets are missing and judging is still open. Results are published once it closes or all are in.',
  'nothing-judged': 'Nobody handed in a sheet: there are no results to publish.',
  'need-taken': 'Somebody else took it first. The list of needs shows which are still waiting.',
  'need-settled': 'This need has its answer already. Its page says which.',
  'need-not-accompanied': 'Nobody accompanies this need now. Take it first.',
  'need-has-brief': 'This need has become a brief already. Its page leads there.',
  'need-changed':
    'The need changed while you were correcting it. Above stands how it is now, below what you wrote: saving again replaces the other.',
  'need-shown': 'This need is on show already.',
  'need-without-text': 'What was told is in the voice alone, and the voice is not shown.',
  'need-told-already':
    'This need had been sent already, and its key was shown then. If the key is lost, you can tell it again.',
  'need-key-unknown': 'No need has that key. Type it again.',
  'deletion-not-sure': 'Nothing was deleted. Go back, tick the box and press again.',
  'no-organization': 'The brief has no organisation yet. Name it before sending the brief.',
  'answers-unapproved':
    'The organisation has not approved some answers yet, and none of that is published. Approve them first.',
  'language-of-original':
    'The brief is written in that language. To change it, correct its answers.',
  'translation-changed':
    'The translation changed while you read it. Go back to its page and read it again.',
  'voice-missing': 'Choose an audio file, or record.',
  'answer-changed':
    'The answer changed while it was read. Below it stands as it is now: read it again.',
  'organization-named': 'The brief has an organisation already, and it stays.',
  'traces-undecided': 'Some words could point at somebody. Decide on each before going on.',
  'traces-undecided-by-author':
    'Some words could point at somebody, and the organisation has not decided on them. Ask it for changes so that it does.',
  'confirmation-missing':
    'Something is left to decide or to confirm. What certainly identifies somebody stays only if you confirm it.',
  'title-published':
    'The title is public already and does not change. Keep it, or ask an organiser to take it down.',
  'title-too-long': 'With those changes the title does not fit. Shorten it first.',
  'not-a-draft': 'This brief is no longer a draft. Look at where it stands.',
  'not-editable': 'This brief cannot be changed now. You can once the reviewer has answered.',
  'not-in-review':
    'This brief is no longer in review: somebody decided before. Look at where it stands.',
  'not-published': 'This brief is not published.',
  'not-closed': 'This brief is still open. It can be archived after hand-ins have closed.',
  'still-open': 'Hand-ins have not closed yet.',
  'no-comment': 'Say what to change first: write at least one comment on a section.',
  'nothing-changed': 'Nothing has changed since the published version. Edit an answer first.',
  'reuse-reason-missing': 'Say why none of the tools in the list serves. One sentence is enough.',
  'reuse-changed':
    'There is a new tool in the list, marked below. Look at it, and submit again if it does not serve either: the reason is still there.',
  'answers-missing': 'Some answers are needed to go on. The list below says which.',
  'organization-not-verified':
    'The organisation is not verified yet. The brief can be published once it is.',
  'last-owner':
    'You are the only owner of the organisation. Somebody else has to accept to be one first.',
  'not-an-owner': 'That person is no longer an owner. See who is in the organisation.',
  'already-owner': 'That person is an owner already.',
  'already-member': 'You are in the organisation already.',
  'no-offer': 'The offer was taken back, expired, or has been answered.',
  'invitation-mails-spent':
    'Twenty invitations left by mail today. Make a link and pass it on by hand, or wait until tomorrow.',
  'not-refused': 'The organisation has no refusal to be reviewed. See where it stands.',
  'organization-stopped':
    'The organisation is suspended or was not verified, and cannot start anything new.',
  'question-hidden':
    'The question is hidden. Until it is shown again it takes no answer, nor does the one it had come back.',
  'answer-hidden': 'The answer is hidden. Until it is shown again it can’t be corrected.',
  'already-hidden': 'It is hidden already, or there is no answer to hide.',
  'not-yours-to-show':
    'Somebody else hid it and the words are yours, or an administrator took it down: you can object from the notice.',
  'questions-closed':
    'Questions closed together with hand-ins. What you wrote was not published; it is still on this page to copy.',
  'changed-meanwhile': 'Not saved yet: choose between what is saved and what was written here.',
  'answered-meanwhile':
    'Somebody else has answered meanwhile. Their answer is on this page; what you wrote is kept and can be published in its place.',
  'no-such-address':
    'No answers are received at this address: hand-ins have closed, the review is over, or the question is gone. The page of the brief says what can be done.',
  'wrong-sender':
    'The answer must come from the address that received the mail. You can also answer on the page of the brief.',
  'review-over': 'The review is over: the brief is public. You can ask on its page.',
  'already-marked': 'The section is already marked as risky. Read the reason in the review.',
  'not-marked': 'The section is not marked any more. See the review.',
  'unreadable-mail': 'The mail could not be read. You can answer on the page of the brief.',
  'deadline-passed': 'Hand-ins of that datathon have closed. Choose one that is still open.',
  'not-awarded':
    'That submission has no award in published results. Check the results of the datathon.',
  'already-selected': 'That submission is in incubation already.',
  'no-gate-ahead': 'The tool has no gate left to pass.',
  'gate-closed': 'The gate stays shut: some criteria are not met.',
  'publish-instead': 'The last gate is passed by publishing in the catalog.',
  'already-stopped': 'Work had stopped already.',
  'already-published':
    'The tool is published and others rely on it. It can be retired, not stopped.',
  'tool-not-published': 'The tool is not published yet.',
  'already-retired': 'The tool was retired, and that cannot be undone.',
  'same-stage': 'The tool is in that state already.',
  'evidence-missing': 'There is no evidence yet: a maintainer has to add some.',
  'own-evidence': 'This account added the evidence itself. Somebody else has to decide.',
  'first-signature-missing': 'The first signature is missing: decide on possible harm first.',
  'same-signature': 'This account signed first. Somebody else has to sign.',
  'tool-ended': 'Work on the tool has ended.',
  'not-of-tool': 'That person does not work on the tool.',
  'last-maintainer':
    'This is the last maintainer. Add another first, or say that the tool stops or is retired.',
  'no-instant-ahead': 'That datathon has no instants to come.',
  'teams-locked': 'Submissions have closed: teams stay as they are.',
  'challenge-not-open': 'This brief is not open. Choose one published in a running datathon.',
  'already-in-team':
    'This account is in another team of the datathon. To change, leave that one first.',
  'already-in-this-team': 'This account is in this team already.',
  'team-deserted': 'Nobody is left in this team, so it takes nobody in.',
  'team-full': 'The team is complete.',
  'lead-hands-over-first': 'The lead first hands over to somebody else in the team.',
  'team-has-submission':
    'The team has a submission, and somebody must answer for it. If nothing was handed in, unlinking the repository is enough.',
  'submissions-closed': 'Submissions have closed. What was handed in stays as it is.',
  'submission-disqualified': 'This submission was disqualified and no longer changes.',
  'not-started-yet':
    'The datathon has not started yet. You can save answers from today and hand in from the start.',
  'nothing-handed-in': 'Nothing was handed in that could be withdrawn.',
  'already-handed-in':
    'At least one version was handed in: the repository cannot be unlinked. You can withdraw the submission.',
  'nothing-to-lock': 'Nothing was handed in that could be locked.',
  'nothing-to-read':
    'Tequio finds no change in the repository. Save one at GitHub, or check that the repository is still public.',
  'repository-not-found':
    'GitHub does not show this repository: it does not exist, was deleted, or is private. Check the name.',
  'github-rate-limited': 'GitHub asks to wait. Try again in a few minutes.',
  'github-refuses': 'GitHub did not let us read. Whoever runs this instance can check the access.',
  'github-unreachable': 'GitHub does not answer. Try again in a few minutes.',
  'repository-empty': 'The repository is empty. Save a first change there.',
  'not-read': 'The file has not been read yet, or has been used. Reload the page.',
  'not-proposed': 'This dataset is already in review, or has been decided on.',
  'same-file': 'That file is the same as the current version’s. There is nothing to change.',
  'pass-gate-first': 'The tool is still in an earlier stage. Pass that gate first.',
  'facts-missing': 'The entry lacks some facts. The list says which.',
  'entry-unchanged': 'The saved entry is the same as the published one. Change something first.',
  'tool-retired': 'The tool was retired. Look for another in the catalog.',
  'already-decided': 'The request has been answered or withdrawn already. Look at where it stands.',
  'not-agreed': 'The adoption is not agreed yet.',
  'already-ended': 'The adoption has ended already.',
  'not-your-step': 'That step is for the other side to mark.',
  'already-in-use': 'The tool is in use already: what was needed stays marked.',
  'not-in-use': 'The tool is no longer in use.',
  'not-due': 'That follow-up is not asked for yet.',
  'datathon-has-work':
    'There are published briefs or teams already: their work is kept, and the datathon with it.',
  'not-public-any-more': 'What was reported is no longer public. You can keep it and say so.',
  'already-taken-down': 'It is taken down already. See the list.',
  'already-restored': 'It is shown again already.',
  'already-contested': 'It has been contested. Another administrator answers.',
  'not-contested': 'Nobody has contested it.',
  'in-shelter':
    'Whoever wrote it has been in shelter since. It can be shown again once the shelter ends.',
  'own-decision': 'You took it down yourself. Another administrator has to answer.',
  'contest-waits': 'There is an objection to answer first.',
  'second-factor-first':
    'To decide in another person’s place you need a second factor. Add one under “Security”, then accept.',
  'approval-pending':
    'It has been asked for and waits for a decision. Whoever asked can withdraw it and ask again.',
  'nobody-else': 'Nobody else can approve it yet. You can name a deputy; the page says what else.',
  'approval-expired': 'Nobody decided in time and the request has expired. Ask again.',
  'export-ready':
    'An export is approved and not downloaded yet. Download it, or ask for another when it lapses.',
  'export-used': 'The export was downloaded already. It has to be asked for anew.',
  'export-lapsed':
    'Nobody downloaded it in time, or it was not approved. It has to be asked for anew.',
  'own-request': 'You asked for it yourself. Somebody else has to decide.',
  'changed-since-asked':
    'Something has changed since it was asked for, so it is no longer what would be approved. It has to be withdrawn and asked for again.',
  'deputy-named-already': 'There is a deputy already. End that before you name somebody else.',
  'own-account': 'This is your own account. Another administrator decides.',
  'already-suspended': 'The account is suspended already.',
  'not-suspended': 'The account is not suspended.',
  'already-answered': 'That follow-up has been answered already.',
  sheltered: 'It is in shelter. End the shelter first: what you write now would be lost.',
  'shelter-permanent':
    'The 30 days have passed. What was hidden has been destroyed, and the neutral words stay.',
  'already-protected': 'It already appears under a protected name. Go back to the true one first.',
  'still-named': 'That name gives the true one away. Write another.',
} satisfies Strings<typeof es>
