import { parseWithZod } from '@conform-to/zod/v4'
import { receiveUpload } from '~/domains/datasets/receive-upload.server'
import { uploadForm } from '~/domains/datasets/schema'
import { mostUploadBytes } from '~/domains/datasets/upload-limits'
import { receiveForm } from '~/domains/files/receive-form.server'
import type { Viewer } from '~/domains/people/rules'
import { replyWith } from '~/ui/form/reply'

/** Takes the form that carries a dataset's file. Gives the upload's id, or the reply that the form is shown with again. */
export async function takeUpload(request: Request, viewer: Viewer, slug: string | null, now: Date) {
  const { form, files } = await receiveForm(request, mostUploadBytes)
  const submission = parseWithZod(form, { schema: uploadForm })
  const file = files.get('file')
  if (submission.status !== 'success') return { reply: submission.reply() }
  if (!file) return { reply: replyWith(submission, { refusal: 'file-missing', field: 'file' }) }
  if (!file.stored.ok) return { reply: replyWith(submission, file.stored) }
  const upload = { ...submission.value, name: file.name, stored: file.stored.value }
  const received = await receiveUpload(viewer, slug, upload, now)
  return received.ok ? { id: received.value.id } : { reply: replyWith(submission, received) }
}
