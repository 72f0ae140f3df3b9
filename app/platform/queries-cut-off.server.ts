import { sql } from 'kysely'
import { db } from 'db/client'

/**
 * Takes jobs up again soon whose worker was killed. To the queue a kill is a failure like any other, after which it waits
 * for longer each time, up to several minutes, so that whoever was asked for something can recover; nobody has to
 * recover from a kill. The first comes back at once, later ones after less than a minute. No two wait equally long: of
 * jobs that ran side by side when one of them killed the worker, the others are done when that one runs again.
 */
export async function hastenCutOff(): Promise<void> {
  await sql`
    update pgboss.job
    set start_after = least(
      start_after,
      now() + retry_count * (5 + abs(hashtext(id::text || retry_count)) % 5) * interval '1 second'
    )
    where state = 'retry' and start_after > now()
      and output -> 'value' ->> 'message' = 'job heartbeat timeout'`.execute(db)
}
