/** The demo's people, openly invented: one for each way of coming here. CONTRACT names them. */
export const demoPeople = (
  ['admin', 'organizer', 'curator', 'cso', 'volunteer', 'judge', 'mentor', 'adopter'] as const
).map((key) => ({ key, email: `${key}@demo.tequio.example` }))

export const demoPassword = 'tequio demo 2019'
