import { Trans, useLingui } from '@lingui/react/macro'
import type { CarriedView, Theme, ThemeId } from '@setroom/shared'
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useFormats } from '../app/useFormats.ts'
import { SealedWords, useMay, useOwn, useSealedText, useSend, useView } from '../connection/index.ts'
import { useName } from '../room/useName.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { NativeSelect } from '../ui/NativeSelect.tsx'
import { useThemeNames } from './useThemeNames.ts'

/** A learning that was carried here: its words, who carried it, and which theme it is in. */
export function CarriedItem({ carried, fixed = false }: { carried: CarriedView; fixed?: boolean }) {
  const { t } = useLingui()
  const formats = useFormats()
  const send = useSend()
  const by = useName(carried.by)
  const me = useOwn(({ me }) => me.id)
  const facilitates = useView(({ common }) => common.set.facilitator === me)
  const maySort = useMay('carried.sort')
  const reading = useSealedText(carried.text, { purpose: 'carried', author: carried.by })
  const [dropping, setDropping] = useState(false)
  const on = formats.date(carried.at)
  return (
    <article>
      <SealedWords reading={reading} size="large" />
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="text-ink-3 text-sm">
          <Trans>
            carried by <bdi>{by}</bdi>, {on}
          </Trans>
        </p>
        {!fixed && (
          <div className="-me-2 flex min-w-0 items-center">
            {maySort && <ThemeSelect carried={carried} />}
            {(carried.by === me || facilitates) && (
              <IconButton
                kind="quiet"
                size="small"
                icon={<Trash2 aria-hidden="true" />}
                label={t`Remove it from here`}
                onClick={() => setDropping(true)}
              />
            )}
          </div>
        )}
      </div>
      <ConfirmDialog
        open={dropping}
        onOpenChange={setDropping}
        danger
        title={<Trans>Remove it from here?</Trans>}
        body={
          <Trans>
            It is deleted in this set. In the set it comes from it stays, and it can be carried again.
          </Trans>
        }
        confirmLabel={<Trans>Remove it</Trans>}
        onConfirm={async () => {
          const answer = await send({ type: 'carried.drop', carried: carried.id })
          // What is gone already is what was wanted; of anything else a notice has told.
          if (!answer.ok && answer.reason !== 'unknown') throw new Error(answer.reason)
        }}
      />
    </article>
  )
}

function ThemeSelect({ carried }: { carried: CarriedView }) {
  const { t } = useLingui()
  const send = useSend()
  const themes = useView(({ common }) => common.themes)
  const open = Object.values<Theme>(themes)
    .filter(({ announcedAt, exportedAt }) => announcedAt === undefined && exportedAt === undefined)
    .sort((a, b) => a.at - b.at)
  const names = useThemeNames(open)
  if (open.length === 0) return null
  return (
    <NativeSelect
      compact
      className="min-w-0 max-w-56"
      aria-label={t`Theme`}
      value={carried.theme ?? ''}
      onChange={({ target }) =>
        void send({
          type: 'carried.sort',
          carried: carried.id,
          theme: target.value === '' ? null : (target.value as ThemeId),
        })
      }
    >
      <option value="">{t`no theme`}</option>
      {open.map(({ id }, index) => (
        <option key={id} value={id}>
          {names[index]}
        </option>
      ))}
    </NativeSelect>
  )
}
