import { Trans, useLingui } from '@lingui/react/macro'
import type { CarriedView, Theme } from '@setroom/shared'
import { Ellipsis, Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { SealedWords, useMay, useSealedText, useSend } from '../connection/index.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Menu } from '../ui/Menu.tsx'
import { CarriedItem } from './CarriedItem.tsx'
import { NameTheme } from './NameTheme.tsx'
import { ThemeExport } from './ThemeExport.tsx'

/** A theme with what was sorted into it, and how far it is from an export. */
export function ThemeCard({ theme, carried }: { theme: Theme; carried: readonly CarriedView[] }) {
  const reading = useSealedText(theme.name, { purpose: 'theme', author: theme.by })
  const fixed = theme.announcedAt !== undefined || theme.exportedAt !== undefined
  return (
    <Card
      title={
        <span className="font-serif text-lg">
          <SealedWords reading={reading} as="span" size="large" />
        </span>
      }
      action={!fixed && <More theme={theme} name={reading.plain ?? ''} />}
    >
      {carried.length === 0 ? (
        <p className="text-ink-2 text-sm">
          <Trans>Nothing is in it yet.</Trans>
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {carried.map((one) => (
            <li key={one.id} className="py-4 first:pt-0 last:pb-0">
              <CarriedItem carried={one} fixed={fixed} />
            </li>
          ))}
        </ul>
      )}
      {carried.length > 0 && <ThemeExport theme={theme} name={reading.plain} carried={carried} />}
    </Card>
  )
}

function More({ theme, name }: { theme: Theme; name: string }) {
  const { t } = useLingui()
  const send = useSend()
  const may = useMay('theme.name')
  const [naming, setNaming] = useState(false)
  if (!may) return null
  return (
    <>
      <Menu
        trigger={
          <Button kind="quiet" size="small" className="-me-2" aria-label={t`More about this theme`}>
            <Ellipsis aria-hidden="true" />
          </Button>
        }
        items={[
          {
            key: 'name',
            label: <Trans>Call it something else</Trans>,
            icon: <Pencil aria-hidden="true" />,
            onSelect: () => setNaming(true),
          },
          {
            key: 'drop',
            label: <Trans>Undo the theme; what is in it stays</Trans>,
            icon: <Trash2 aria-hidden="true" />,
            onSelect: () => void send({ type: 'theme.drop', theme: theme.id }),
          },
        ]}
      />
      {naming && <NameTheme theme={theme.id} name={name} onClose={() => setNaming(false)} />}
    </>
  )
}
