import { tellAuditHead } from '~/domains/accountability/tell-audit-head.server'

/** Mails administrators the end of the audit chain, to be kept where nobody of the instance can change it. */
export const tellAuditHeadTask = () => tellAuditHead()
