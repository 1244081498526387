import { Trans, useLingui } from '@lingui/react/macro'
import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useFormats } from '../../app/useFormats.ts'
import { useMay, useSend } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx'
import { Words } from '../../ui/Words.tsx'
import { AgendaOutline } from '../programme/AgendaOutline.tsx'
import { lengthOf } from '../programme/lengthOf.ts'
import { type NamedTemplate, useOwnTemplates } from './ownTemplates.ts'

const TemplateDialog = lazy(async () => ({
  default: (await import('./TemplateDialog.tsx')).TemplateDialog,
}))

/** The agendas that the set has put together itself: how long each takes, what happens in it, and a way to make one. */
export function OwnTemplates() {
  const own = useOwnTemplates()
  const may = useMay('template.save')
  const [editing, setEditing] = useState<NamedTemplate | 'new'>()
  return (
    <div className="space-y-4">
      {own.length === 0 ? (
        <p className="text-ink-2">
          <Trans>An agenda of your own, to be chosen like the others.</Trans>
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {own.map((template) => (
            <li key={template.id} className="py-4 first:pt-0 last:pb-0">
              <One template={template} onEdit={() => setEditing(template)} />
            </li>
          ))}
        </ul>
      )}
      {may && (
        <Button size="small" icon={<Plus aria-hidden="true" />} onClick={() => setEditing('new')}>
          <Trans>Put one together</Trans>
        </Button>
      )}
      {editing !== undefined && (
        <Suspense>
          <TemplateDialog
            template={editing === 'new' ? undefined : editing}
            onClose={() => setEditing(undefined)}
          />
        </Suspense>
      )}
    </div>
  )
}

function One({ template, onEdit }: { template: NamedTemplate; onEdit: () => void }) {
  const { t } = useLingui()
  const formats = useFormats()
  const send = useSend()
  const may = useMay('template.drop')
  const [dropping, setDropping] = useState(false)
  const { id, plain, agenda } = template
  const name = plain ?? t`An agenda of our own`
  const rounds = new Set(agenda.flatMap(({ round }) => (round === undefined ? [] : [round]))).size
  return (
    <section aria-label={name}>
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3>
          <Words as="span" size="large">
            {name}
          </Words>
        </h3>
        <p className="text-ink-2 text-sm tabular-nums">
          {formats.minutes(Math.round(lengthOf(agenda) / 60_000))}
          {rounds > 0 && (
            <>
              {' · '}
              {rounds === 1 ? <Trans>one presents</Trans> : <Trans>{rounds} present</Trans>}
            </>
          )}
        </p>
      </div>
      <AgendaOutline steps={agenda.map(({ id, kind, ms, round }) => ({ key: id, kind, ms, round }))} />
      {may && (
        <div className="mt-2 flex flex-wrap gap-2">
          <Button size="small" aria-label={t`Change it: ${name}`} onClick={onEdit}>
            <Trans>Change it</Trans>
          </Button>
          <Button
            kind="quiet"
            size="small"
            aria-label={t`Remove it: ${name}`}
            onClick={() => setDropping(true)}
          >
            <Trans>Remove it</Trans>
          </Button>
        </div>
      )}
      <ConfirmDialog
        open={dropping}
        onOpenChange={setDropping}
        danger
        title={<Trans>Remove this agenda?</Trans>}
        body={<Trans>Sessions that were planned with it keep theirs.</Trans>}
        confirmLabel={<Trans>Remove it</Trans>}
        onConfirm={async () => {
          const answer = await send({ type: 'template.drop', template: id })
          // What is gone already is what was wanted; of anything else a notice has told.
          if (!answer.ok && answer.reason !== 'unknown') throw new Error(answer.reason)
        }}
      />
    </section>
  )
}
