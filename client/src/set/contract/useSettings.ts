import { type SetSettings, settingsSaid } from '@setroom/shared'
import { useView } from '../../connection/index.ts'

/** The settings as they were chosen, and whether one waits until everybody has affirmed it (SPEC CT7). */
export function useSettings(): { chosen: SetSettings; waits: (name: keyof SetSettings) => boolean } {
  const settings = useView(({ common }) => common.set.settings)
  const contract = useView(({ common }) => common.contract)
  const chosen = settingsSaid({ settings, contract })
  return {
    chosen,
    waits: (name) => Object.values(contract.clauses).some(({ waits }) => waits?.[name] !== undefined),
  }
}
