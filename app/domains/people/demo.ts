/** The demo's people, openly invented: one for each way of coming here. CONTRACT names them. */
export const demoPeople = (
  ['admin', 'organizer', 'curator', 'cso', 'volunteer', 'judge', 'mentor', 'adopter'] as const
).map((key) => ({ key, email: `${key}@demo.tequio.example` }))

export const demoPassword = 'tequio demo 2019'

/**
 * What the apps are called that the demo itself carries for them; they stand in no list. It begins with a space, as no
 * name does that somebody types into our forms.
 */
export const demoApp = ' demo'
