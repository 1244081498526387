import type { CarriedId, MemberId, ThemeId } from '../../ids.ts'
import type { SupervisionEvent } from './events.ts'
import { type Carried, isExported, type Supervision, type Theme } from './state.ts'

/** Applies one event. */
export function evolveSupervision(state: Supervision, event: SupervisionEvent): Supervision {
  switch (event.type) {
    case 'carriedBrought':
      return { ...state, carried: { ...state.carried, [event.carried.id]: event.carried } }
    case 'carriedDropped':
      return carried(state, event.carried, (one) => ({ ...one, dropped: true }))
    case 'carriedSorted':
      return carried(state, event.carried, ({ theme: _, ...rest }) =>
        event.theme === null ? rest : { ...rest, theme: event.theme },
      )
    case 'carriedSettled':
      return settled(state, event)
    case 'themeNamed': {
      const { theme: id, name, by, at } = event
      const before = state.themes[id] ?? { id, at }
      return { ...state, themes: { ...state.themes, [id]: { ...before, name, by } } }
    }
    case 'themeDropped': {
      const { [event.theme]: _, ...themes } = state.themes
      const left = inTheme(state, event.theme, ({ theme: __, until: ___, ...rest }) => rest)
      return { ...left, themes: themes as Supervision['themes'] }
    }
    case 'themeAnnounced':
      return themed(untold(state, event.theme), event.theme, (one) => ({ ...one, announcedAt: event.at }))
    case 'themeCalledOff':
      return themed(untold(state, event.theme), event.theme, ({ announcedAt: _, ...rest }) => rest)
    case 'themeExported':
      return themed(state, event.theme, (one) => ({ ...one, exportedAt: event.at }))
  }
}

function settled(
  state: Supervision,
  event: Extract<SupervisionEvent, { type: 'carriedSettled' }>,
): Supervision {
  const { is, until } = event
  switch (is) {
    case 'shown':
      return carried(state, event.carried, (one) => ({ ...one, shown: true }))
    case 'told':
      return carried(state, event.carried, (one) => ({ ...one, ...(until === undefined ? {} : { until }) }))
    case 'withdrawn': {
      const { [event.carried]: _, ...rest } = state.carried
      return { ...state, carried: rest as Supervision['carried'] }
    }
  }
}

/** SPEC E3: what somebody carried here who left goes, unless it was exported. */
export function supervisionWithout(state: Supervision, member: MemberId): Supervision {
  return mapped(state, (one) =>
    one.by === member && !isExported(one, state.themes) ? { ...one, dropped: true } : one,
  )
}

/** Whoever was told of an export is to be told anew. */
function untold(state: Supervision, theme: ThemeId): Supervision {
  return inTheme(state, theme, ({ until: _, ...rest }) => rest)
}

function inTheme(state: Supervision, theme: ThemeId, change: (one: Carried) => Carried): Supervision {
  return mapped(state, (one) => (one.theme === theme ? change(one) : one))
}

function mapped(state: Supervision, change: (one: Carried) => Carried): Supervision {
  const all = Object.entries<Carried>(state.carried).map(([id, one]) => [id, change(one)] as const)
  return { ...state, carried: Object.fromEntries(all) as Supervision['carried'] }
}

function carried(state: Supervision, id: CarriedId, change: (one: Carried) => Carried): Supervision {
  const before = state.carried[id]
  return before === undefined ? state : { ...state, carried: { ...state.carried, [id]: change(before) } }
}

function themed(state: Supervision, id: ThemeId, change: (one: Theme) => Theme): Supervision {
  const before = state.themes[id]
  return before === undefined ? state : { ...state, themes: { ...state.themes, [id]: change(before) } }
}
