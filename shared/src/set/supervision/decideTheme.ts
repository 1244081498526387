import { reject } from '../../rejection.ts'
import { type Judged, type Outcome, ofSet } from '../../world.ts'
import type { SetCommand } from '../commands.ts'
import { carriedIn, inTheme, SETS_FOR_EXPORT, type Supervision, setsOf, themeWindow } from './state.ts'

type ThemeCommand = Extract<SetCommand, { type: `theme.${string}` }>

/** More than these is no theme any more. */
const MOST = 60

/** SPEC SU7–SU9: themes, and their export. */
export function decideTheme(state: Supervision, command: ThemeCommand, { actor, now }: Judged): Outcome {
  if (actor === 'system') return reject('not-allowed')
  const theme = state.themes[command.theme]
  if (theme?.exportedAt !== undefined) return reject('already')
  if (command.type === 'theme.name') {
    if (theme === undefined && Object.keys(state.themes).length >= MOST) return reject('too-many')
    return ofSet({ type: 'themeNamed', theme: command.theme, name: command.name, by: actor, at: now })
  }
  if (theme === undefined) return reject('unknown')
  const inIt = carriedIn(state.carried, theme.id).map(inTheme)
  const announced = theme.announcedAt !== undefined
  const window = announced ? themeWindow(inIt) : undefined
  switch (command.type) {
    case 'theme.drop':
      return announced ? reject('not-now') : ofSet({ type: 'themeDropped', theme: theme.id })
    case 'theme.announce':
      // Anew, once the time for it has passed.
      if (announced && (window === undefined || now < window.before)) return reject('already')
      if (setsOf(inIt) < SETS_FOR_EXPORT) return reject('not-now', 'sets')
      return ofSet({ type: 'themeAnnounced', theme: theme.id, at: now })
    case 'theme.callOff':
      return announced ? ofSet({ type: 'themeCalledOff', theme: theme.id }) : reject('already')
    case 'theme.export':
      if (window === undefined || now < window.from || now >= window.before) return reject('not-now')
      if (setsOf(inIt) < SETS_FOR_EXPORT) return reject('not-now', 'sets')
      return ofSet({ type: 'themeExported', theme: theme.id, at: now })
  }
}
