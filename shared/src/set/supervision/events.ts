import type { CarriedId, MemberId, ThemeId } from '../../ids.ts'
import type { Text } from '../../sealing/index.ts'
import type { Carried } from './state.ts'

export type SupervisionEvent =
  | { type: 'carriedBrought'; carried: Carried }
  | { type: 'carriedDropped'; carried: CarriedId }
  | { type: 'carriedSorted'; carried: CarriedId; theme: ThemeId | null }
  | { type: 'carriedSettled'; carried: CarriedId; is: 'shown' | 'told' | 'withdrawn'; until?: number }
  | { type: 'themeNamed'; theme: ThemeId; name: Text; by: MemberId; at: number }
  | { type: 'themeDropped'; theme: ThemeId }
  | { type: 'themeAnnounced'; theme: ThemeId; at: number }
  | { type: 'themeCalledOff'; theme: ThemeId }
  | { type: 'themeExported'; theme: ThemeId; at: number }
