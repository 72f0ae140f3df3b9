import { closeDatabase } from 'db/client'
import { readUpload } from '~/domains/datasets/read-upload.server'
import { endWithParent } from '~/platform/ending'

/** Reads one uploaded file, named by its id. The task of the same name runs this beside the server. */
endWithParent(closeDatabase)
try {
  await readUpload(process.argv[2]!)
} finally {
  await closeDatabase()
}
