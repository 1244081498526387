import { Trans, useLingui } from '@lingui/react/macro'
import type { CarriedView, Theme } from '@setroom/shared'
import { Inbox, Plus } from 'lucide-react'
import { useState } from 'react'
import { usePageTitle } from '../app/usePageTitle.ts'
import { useMay, usePlace, useView } from '../connection/index.ts'
import { SetFrame } from '../set/frame/SetFrame.tsx'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { CarriedItem } from './CarriedItem.tsx'
import { NameTheme } from './NameTheme.tsx'
import { ThemeCard } from './ThemeCard.tsx'

/** `/set/:setId/supervision`: what facilitators carried here from their other sets, in themes. */
export function SupervisionPage() {
  return (
    <SetFrame width="text">
      <Supervision />
    </SetFrame>
  )
}

function Supervision() {
  const { t } = useLingui()
  usePlace('home')
  usePageTitle(t`From our sets`)
  const maySort = useMay('theme.name')
  const carried = useView(({ common }) => common.carried)
  const themes = useView(({ common }) => common.themes)
  const [naming, setNaming] = useState(false)
  const all = Object.values<CarriedView>(carried).sort((a, b) => a.at - b.at)
  const loose = all.filter(({ theme }) => theme === undefined)
  const groups = Object.values<Theme>(themes).sort((a, b) => a.at - b.at)
  return (
    <div className="pt-8" data-phase="knowledgeSharing">
      <h1 className="font-serif text-2xl sm:text-3xl">
        <Trans>From our sets</Trans>
      </h1>
      <p className="mt-3 text-ink-2">
        <Trans>
          What we carried here from our other sets, word for word and released by those it concerns. Which set
          it comes from is not said, and they can take it back until it is exported.
        </Trans>
      </p>
      {maySort && (all.length > 0 || groups.length > 0) && (
        <Button className="mt-5" icon={<Plus aria-hidden="true" />} onClick={() => setNaming(true)}>
          <Trans>Begin a theme</Trans>
        </Button>
      )}
      {all.length === 0 && groups.length === 0 && (
        <EmptyState icon={<Inbox aria-hidden="true" />} title={<Trans>Nothing was carried here yet</Trans>}>
          <Trans>
            In a set that you facilitate, open “What we learned”: what was released there can be carried here.
          </Trans>
        </EmptyState>
      )}
      <div className="mt-6 space-y-5">
        {loose.length > 0 && (
          <Card title={<Trans>Not in a theme yet</Trans>}>
            <ul className="divide-y divide-line">
              {loose.map((one) => (
                <li key={one.id} className="py-4 first:pt-0 last:pb-0">
                  <CarriedItem carried={one} />
                </li>
              ))}
            </ul>
          </Card>
        )}
        {groups.map((theme) => (
          <ThemeCard key={theme.id} theme={theme} carried={all.filter((one) => one.theme === theme.id)} />
        ))}
      </div>
      {naming && <NameTheme onClose={() => setNaming(false)} />}
    </div>
  )
}
