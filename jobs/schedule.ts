import { askFollowUps } from './tasks/ask-follow-ups'
import { closeChallengesTask } from './tasks/close-challenges'
import { deliverMailTask } from './tasks/deliver-mail'
import { deliverOverdueMail } from './tasks/deliver-overdue-mail'
import { expireSheltersTask } from './tasks/expire-shelters'
import { forgetContentReportsTask } from './tasks/forget-content-reports'
import { eraseFilesTask } from './tasks/erase-files'
import { forgetExpired } from './tasks/forget-expired'
import { forgetReportsTask } from './tasks/forget-reports'
import { forgetUploadsTask } from './tasks/forget-uploads'
import { keepErasuresTask } from './tasks/keep-erasures'
import { lockSubmissions } from './tasks/lock-submissions'
import { mindReportsTask } from './tasks/mind-reports'
import { readOverdueUploads } from './tasks/read-overdue-uploads'
import { readRepositoryTask } from './tasks/read-repository'
import { readUploadTask } from './tasks/read-upload'
import { storeArchiveTask } from './tasks/store-archive'
import { storeMissingArchives } from './tasks/store-missing-archives'
import { sweepFilesTask } from './tasks/sweep-files'

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
  'close-challenges': { at: '* * * * *', task: closeChallengesTask },
  'lock-submissions': { at: '* * * * *', task: lockSubmissions },
  'ask-follow-ups': { at: '* * * * *', task: askFollowUps },
  'expire-shelters': { at: '* * * * *', task: expireSheltersTask },
  'store-missing-archives': { at: '23 * * * *', task: storeMissingArchives },
  'forget-expired': { at: '17 * * * *', task: forgetExpired },
  'mind-reports': { at: '11 * * * *', task: mindReportsTask },
  'forget-reports': { at: '37 4 * * *', task: forgetReportsTask },
  'read-overdue-uploads': { at: '*/30 * * * *', task: readOverdueUploads },
  'sweep-files': { at: '7 * * * *', task: sweepFilesTask },
  'forget-content-reports': { at: '53 4 * * *', task: forgetContentReportsTask },
  'erase-files': { at: '*/10 * * * *', task: eraseFilesTask },
  'keep-erasures': { at: '27 * * * *', task: keepErasuresTask },
  'forget-uploads': { at: '41 4 * * *', task: forgetUploadsTask },
}

/** Every queue there is. */
export const queues = [...Object.keys(onDemand), ...Object.keys(recurring)]
