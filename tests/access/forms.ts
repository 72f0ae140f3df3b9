/** A form as it stands in a page, each of its fields filled in as somebody might. */
export function filledForm(html: string, path: string, known: Record<string, string>) {
  const found = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].find(
    ([, head]) =>
      /method="post"/i.test(head!) && [undefined, '', path].includes(attribute(head!, 'action')),
  )
  if (!found) return null
  const body = found[2]!
  const filled = new URLSearchParams()
  for (const [, head] of body.matchAll(/<input\b([^>]*)>/g)) fillInput(filled, head!, known)
  for (const [, head, text] of body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const name = attribute(head!, 'name')
    if (name) filled.append(name, plain(text!).trim() || 'Se escribe algo que se puede leer.')
  }
  for (const [, head, inside] of body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const name = attribute(head!, 'name')
    const options = [...inside!.matchAll(/<option\b([^>]*)>/g)].map(([, option]) => option!)
    const chosen = options.find((option) => /\bselected/.test(option)) ?? options.at(-1)
    if (name && chosen) filled.append(name, attribute(chosen, 'value') ?? '')
  }
  return filled
}

function fillInput(filled: URLSearchParams, head: string, known: Record<string, string>) {
  const name = attribute(head, 'name')
  const type = attribute(head, 'type') ?? 'text'
  const value = attribute(head, 'value')
  if (!name || ['submit', 'button', 'file', 'search'].includes(type)) return
  if (type === 'radio' || type === 'checkbox') {
    const isFirst = !filled.has(name)
    if (/\bchecked/.test(head) && type === 'radio') filled.set(name, value ?? 'on')
    else if (isFirst) filled.append(name, value ?? 'on')
    return
  }
  filled.append(name, value || known[name] || example(type, head))
}

function example(type: string, head: string): string {
  const examples: Record<string, string> = {
    email: 'alguien@example.org',
    url: 'https://example.org/informe',
    date: '2026-01-05',
    'datetime-local': '2027-01-05T10:00',
    number: attribute(head, 'min') ?? '1',
    password: 'tequio demo 2019',
  }
  return examples[type] ?? (/inputmode="(numeric|decimal)"/i.test(head) ? '1' : 'Algo nuevo')
}

function attribute(head: string, name: string): string | undefined {
  const found = new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(head)
  return found ? plain(found[1]!) : undefined
}

/** Text as it was before it stood in a page. */
export function plain(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll(/&#x27;|&#39;/g, "'")
    .replaceAll('&amp;', '&')
}

/** What nobody may give themselves: sent beside what a form asks for. */
export function privileges(ids: { person: string; organization: string }): Record<string, string> {
  return {
    role: 'administrator',
    roles: 'administrator',
    isAdmin: 'true',
    verified: '1',
    status: 'verified',
    state: 'published',
    stage: 'published',
    score: '4',
    weight: '100',
    taken: '0',
    id: ids.person,
    ownerId: ids.person,
    owner_id: ids.person,
    personId: ids.person,
    judgeId: ids.person,
    createdBy: ids.person,
    proposedBy: ids.person,
    curatedAt: '2020-01-01T00:00:00Z',
    publishedAt: '2020-01-01T00:00:00Z',
    lockedAt: '',
    suspendedAt: '',
    organizationId: ids.organization,
    organization_id: ids.organization,
    actorNumber: '1',
    passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$AAAA$AAAA',
    'person[role]': 'administrator',
    'roles[0]': 'administrator',
  }
}
