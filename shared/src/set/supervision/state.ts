import type { CarriedId, LearningId, MemberId, SetId, ThemeId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import { exportWindow } from '../learnings/exportTimes.ts'

/** A learning that a facilitator brought from another of their sets; its words sealed anew, for this one. */
export type Carried = {
  id: CarriedId
  /** Told to nobody in this set. */
  from: SetId
  learning: LearningId
  by: MemberId
  text: Text
  at: number
  /** The set that it comes from has said that it is released; until then nobody is shown it. */
  shown?: true
  theme?: ThemeId
  /** Its authors were told of the export, and can take it back until this instant (epoch ms). */
  until?: number
  /** Removed here; it goes for good once the set that it comes from knows. */
  dropped?: true
}

/** Several learnings under one name. */
export type Theme = {
  id: ThemeId
  name: Text
  /** Who wrote the name. */
  by: MemberId
  at: number
  announcedAt?: number
  exportedAt?: number
}

export type Supervision = {
  carried: Readonly<Record<CarriedId, Carried>>
  themes: Readonly<Record<ThemeId, Theme>>
}

/** Where nothing was carried yet. */
export const noSupervision: Supervision = { carried: {}, themes: {} }

/** SPEC SU7: from how many sets a theme has to come before it may be exported: from fewer, its set could be told. */
export const SETS_FOR_EXPORT = 3

/** What of a theme's learnings decides about its export; `set` tells one set from another. */
export type InTheme = { readonly set: string | number; readonly until?: number }

/** From how many sets these come. */
export function setsOf(learnings: readonly InTheme[]): number {
  return new Set(learnings.map(({ set }) => set)).size
}

/**
 * SPEC SU8: when an announced theme may be exported: from, and before (epoch ms). Undefined while somebody whose words
 * it holds has not been told.
 */
export function themeWindow(learnings: readonly InTheme[]): { from: number; before: number } | undefined {
  const untils = learnings.flatMap(({ until }) => (until === undefined ? [] : [until]))
  return untils.length === learnings.length && untils.length > 0 ? exportWindow(untils) : undefined
}

/** What of these stands in a theme and is there to be read. */
export function carriedIn(carried: Supervision['carried'], theme: ThemeId): readonly Carried[] {
  return Object.values<Carried>(carried).filter(
    (one) => one.theme === theme && one.shown === true && one.dropped === undefined,
  )
}

/** As `setsOf` and `themeWindow` look at it. */
export function inTheme({ from, until }: Carried): InTheme {
  return { set: from, ...(until === undefined ? {} : { until }) }
}

/** Whether it has left the set in an export. */
export function isExported({ theme }: Pick<Carried, 'theme'>, themes: Supervision['themes']): boolean {
  return theme !== undefined && themes[theme]?.exportedAt !== undefined
}
