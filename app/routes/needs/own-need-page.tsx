import type { SerializeFrom } from '@remix-run/node'
import { OwnNeed } from '~/domains/needs/ui/own-need'
import { WhatBecame } from '~/domains/needs/ui/what-became'
import { WorkThread } from '~/domains/overview/ui/work-thread'
import type { ownNeed } from './own-need.server'

interface OwnNeedPageProps {
  own: SerializeFrom<Awaited<ReturnType<typeof ownNeed>>>
  /** What was sent from here last was taken in. */
  done?: 'written' | 'corrected'
  /** It was to be deleted, and the box that says so was empty. */
  unsure?: boolean
  /** What was sent from here last and came back. */
  reply?: unknown
}

/** The answer that a key of six words opens: the need, what became of it, and what can be done with it. */
export function OwnNeedPage({ own, done, unsure, reply }: OwnNeedPageProps) {
  const { need, became, key, thread, once } = own
  const { thread: work, isPublished: _, ...what } = became
  return (
    <div className="page">
      <OwnNeed
        {...{ need, thread, once, done, unsure, reply }}
        secret={key}
        work={<WorkThread thread={work} />}
      >
        <WhatBecame need={need} {...what} />
      </OwnNeed>
    </div>
  )
}
