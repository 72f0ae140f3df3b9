import { deviceHashes } from './devices.server'
import { keptFormMinutes } from './kept-forms'
import { deleteKeptForms, deleteKeptFormsBefore } from './queries-kept-forms.server'
import { after } from './rules'

/** It was sent again. */
export async function forgetKeptForm(request: Request): Promise<void> {
  await deleteKeptForms(deviceHashes(request))
}

export async function forgetOldForms(realNow: Date): Promise<void> {
  await deleteKeptFormsBefore(after(realNow, -keptFormMinutes))
}
