import { Trans, useLingui } from '@lingui/react/macro'
import type { LearningView } from '@setroom/shared'
import { Lightbulb, Plus } from 'lucide-react'
import { useState } from 'react'
import { usePageTitle } from '../app/usePageTitle.ts'
import { useMay, usePlace, useView } from '../connection/index.ts'
import { SetFrame } from '../set/frame/SetFrame.tsx'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LearningForm } from './LearningForm.tsx'
import { LearningItem } from './LearningItem.tsx'
import { learningsInOrder } from './learningWords.ts'
import { useWaiting } from './useWaiting.ts'

/** `/set/:setId/learnings`: what the set learned, and whether it may go to supervision. */
export function LearningsPage() {
  return (
    <SetFrame width="text">
      <Learnings />
    </SetFrame>
  )
}

function Learnings() {
  const { t } = useLingui()
  usePlace('home')
  usePageTitle(t`What we learned`)
  const mayWrite = useMay('learning.write')
  const learnings = useView(({ common }) => common.learnings)
  const waiting = new Set(useWaiting().map(({ id }) => id))
  const [writing, setWriting] = useState(false)
  const all = learningsInOrder(Object.values<LearningView>(learnings), ({ id }) => waiting.has(id))
  const write = mayWrite && (
    <Button kind="main" icon={<Plus aria-hidden="true" />} onClick={() => setWriting(true)}>
      <Trans>Write one down</Trans>
    </Button>
  )
  return (
    <div className="pt-8" data-phase="knowledgeSharing">
      <h1 className="font-serif text-2xl sm:text-3xl">
        <Trans>What we learned</Trans>
      </h1>
      <p className="mt-3 text-ink-2">
        <Trans>
          What others could use, too. It stays in this set. Only if all of you let it go may the facilitator
          carry it, word for word, to a set of facilitators: to supervision. You see where it went, and can
          take it back until it is exported.
        </Trans>
      </p>
      {all.length === 0 ? (
        <EmptyState
          icon={<Lightbulb aria-hidden="true" />}
          title={<Trans>Nothing is written down yet</Trans>}
          action={write}
        >
          <Trans>A sentence or two is enough: what do you know now that you did not know before?</Trans>
        </EmptyState>
      ) : (
        <>
          <div className="mt-5">{write}</div>
          <ul className="mt-6 space-y-4">
            {all.map((learning) => (
              <li key={learning.id}>
                <Card>
                  <LearningItem learning={learning} />
                </Card>
              </li>
            ))}
          </ul>
        </>
      )}
      <Dialog open={writing} onOpenChange={setWriting} title={<Trans>What we learned</Trans>}>
        <LearningForm onDone={() => setWriting(false)} />
      </Dialog>
    </div>
  )
}
