import type { Theme } from '@setroom/shared'
import { useOpenedAll } from '../sealing/useOpenedAll.ts'

/** The names of themes, in their order; three dots for one that this browser cannot open. */
export function useThemeNames(themes: readonly Pick<Theme, 'name' | 'by'>[]): readonly string[] {
  const readings = useOpenedAll(
    themes.map(({ name, by }) => ({ text: name, place: { purpose: 'theme', author: by } })),
  )
  return readings.map(({ plain }) => plain ?? '…')
}
