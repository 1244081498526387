/**
 * Everything about people that the server holds in plain, one name a kind. The privacy page says each in a sentence;
 * whatever the database holds beyond this list must be sealed or be put here.
 */
export const serverKnows = [
  'name',
  'email',
  'timeZoneAndLanguage',
  'setName',
  'setChoices',
  'roles',
  'welcome',
  'organiser',
  'linksAndDevices',
  'presence',
  'apologies',
  'consents',
  'calendarAddress',
  'mail',
  'signIn',
  'phases',
  'texts',
  'hands',
  'pauses',
  'choices',
  'steps',
  'questionAsked',
  'dueDates',
  'commitments',
  'goals',
  'feedback',
  'notes',
  'shelf',
  'learnings',
  'contract',
  'airtimeSeconds',
  'trends',
  'deletions',
  'loudness',
  'networkAddress',
] as const

export type ServerKnows = (typeof serverKnows)[number]
