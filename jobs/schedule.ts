import { askFollowUps } from './tasks/ask-follow-ups'
import { closeChallengesTask } from './tasks/close-challenges'
import { deliverMailTask } from './tasks/deliver-mail'
import { deliverOverdueMail } from './tasks/deliver-overdue-mail'
import { expireAllTask } from './tasks/expire-all'
import { expireSheltersTask } from './tasks/expire-shelters'
import { dropOldCopiesTask } from './tasks/drop-old-copies'
import { eraseFilesTask } from './tasks/erase-files'
import { keepErasuresTask } from './tasks/keep-erasures'
import { lockSubmissions } from './tasks/lock-submissions'
import { mindReportsTask } from './tasks/mind-reports'
import { publishReadyTask } from './tasks/publish-ready'
import { readOverdueUploads } from './tasks/read-overdue-uploads'
import { readRepositoryTask } from './tasks/read-repository'
import { readUploadTask } from './tasks/read-upload'
import { sendDigestsTask } from './tasks/send-digests'
import { storeArchiveTask } from './tasks/store-archive'
import { storeMissingArchives } from './tasks/store-missing-archives'
import { sweepFilesTask } from './tasks/sweep-files'
import { tellRetirements } from './tasks/tell-retirements'
import { tellAuditHeadTask } from './tasks/tell-audit-head'

/** The queue hands each task what was enqueued under its name. */
type Task = (data: never) => Promise<void>

/** What is done when somebody asks for it: the queue's name and its task. */
export const onDemand: Record<string, Task> = {
  'deliver-mail': deliverMailTask,
  'read-repository': readRepositoryTask,
  'read-upload': readUploadTask,
  'store-archive': storeArchiveTask,
}

/** What is done again and again. A cadence reads: minute, hour, day of month, month, day of week. */
export const recurring: Record<string, { at: string; task: Task }> = {
  'deliver-overdue-mail': { at: '*/10 * * * *', task: deliverOverdueMail },
  'send-digests': { at: '*/10 * * * *', task: sendDigestsTask },
  'close-challenges': { at: '* * * * *', task: closeChallengesTask },
  'publish-ready': { at: '* * * * *', task: publishReadyTask },
  'lock-submissions': { at: '* * * * *', task: lockSubmissions },
  'ask-follow-ups': { at: '* * * * *', task: askFollowUps },
  'tell-retirements': { at: '* * * * *', task: tellRetirements },
  'expire-shelters': { at: '* * * * *', task: expireSheltersTask },
  'store-missing-archives': { at: '23 * * * *', task: storeMissingArchives },
  'expire-all': { at: '17 * * * *', task: expireAllTask },
  'mind-reports': { at: '11 * * * *', task: mindReportsTask },
  'read-overdue-uploads': { at: '*/30 * * * *', task: readOverdueUploads },
  'sweep-files': { at: '7 * * * *', task: sweepFilesTask },
  'erase-files': { at: '*/10 * * * *', task: eraseFilesTask },
  'keep-erasures': { at: '27 * * * *', task: keepErasuresTask },
  'drop-old-copies': { at: '41 4 * * *', task: dropOldCopiesTask },
  'tell-audit-head': { at: '5 14 * * 1', task: tellAuditHeadTask },
}

/** Every queue there is. */
export const queues = [...Object.keys(onDemand), ...Object.keys(recurring)]
