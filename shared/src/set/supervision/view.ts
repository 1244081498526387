import type { CarriedId, SetId, ThemeId } from '../../ids.ts'
import { memo } from '../../memo.ts'
import type { SetState } from '../set.ts'
import { type Carried, noSupervision, type Supervision, type Theme } from './state.ts'

/** What was carried here, as the set sees it. `set` numbers the sets that it came from, and names none of them. */
export type CarriedView = Pick<Carried, 'id' | 'by' | 'text' | 'at' | 'theme' | 'until'> & { set: number }

export type SupervisionView = {
  carried: Readonly<Record<CarriedId, CarriedView>>
  themes: Readonly<Record<ThemeId, Theme>>
}

/** SPEC SU6: a set that something came from is told to nobody; that two came from the same is. */
export function createSupervisionView(): (all: SetState['supervision']) => SupervisionView {
  const known = new WeakMap<Carried, CarriedView>()
  const carried = memo((all: Supervision['carried']) => {
    const sets = new Map<SetId, number>()
    const shown = Object.entries<Carried>(all)
      .filter(([, one]) => one.shown === true && one.dropped === undefined)
      .map(([id, one]) => {
        const set = sets.get(one.from) ?? sets.size + 1
        sets.set(one.from, set)
        const old = known.get(one)
        const view = old?.set === set ? old : viewOf(one, set)
        known.set(one, view)
        return [id, view] as const
      })
    return Object.fromEntries(shown) as SupervisionView['carried']
  })
  return (all = noSupervision) => ({ carried: carried(all.carried), themes: all.themes })
}

function viewOf({ id, by, text, at, theme, until }: Carried, set: number): CarriedView {
  return {
    id,
    by,
    text,
    at,
    set,
    ...(theme === undefined ? {} : { theme }),
    ...(until === undefined ? {} : { until }),
  }
}
