import { Trans } from '@lingui/react/macro'
import type { MemberId, Report } from '@setroom/shared'
import type { ReactNode } from 'react'
import { SealedWords } from '../connection/index.ts'
import { Words } from '../ui/Words.tsx'
import { OutcomeMark } from './OutcomeMark.tsx'
import { useReportWords } from './useReportWords.ts'

/** One report: what became of it, and the owner's words. */
export function ReportWordsShown({ report, owner }: { report: Report; owner: MemberId }) {
  const { reading, words } = useReportWords(report, owner)
  if (words === undefined) return <SealedWords reading={reading} />
  const { outcome, result, learned, next } = words
  return (
    <div className="flex flex-col gap-2 text-start">
      {outcome !== undefined && <OutcomeMark outcome={outcome} />}
      <Said label={outcome === 'underWay' ? <Trans>How it goes</Trans> : <Trans>What happened</Trans>}>
        {result}
      </Said>
      <Said label={<Trans>What I learned</Trans>}>{learned}</Said>
      <Said label={<Trans>Next</Trans>}>{next}</Said>
    </div>
  )
}

function Said({ label, children }: { label: ReactNode; children: string }) {
  if (children === '') return null
  return (
    <div>
      <p className="text-ink-3 text-xs">{label}</p>
      <Words>{children}</Words>
    </div>
  )
}
