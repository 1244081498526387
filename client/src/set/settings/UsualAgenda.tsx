import { Trans, useLingui } from '@lingui/react/macro'
import { templates } from '@setroom/shared'
import { useState } from 'react'
import { useSend, useView } from '../../connection/index.ts'
import { Button } from '../../ui/Button.tsx'
import { AgendaOutline } from '../programme/AgendaOutline.tsx'
import { TemplateChoice } from '../programme/TemplateChoice.tsx'
import { useOwnTemplates } from '../templates/ownTemplates.ts'
import { useAgendaOf } from '../templates/useAgendaOf.ts'

/** What a new session starts from. */
export function UsualAgenda() {
  const { t } = useLingui()
  const set = useView(({ common }) => common.set)
  const send = useSend()
  const [chosen, setChosen] = useState<string>()
  const [busy, setBusy] = useState(false)
  const own = useOwnTemplates()
  const agendaOf = useAgendaOf()

  const save = async () => {
    const agenda = chosen === undefined ? undefined : agendaOf(chosen)
    if (chosen === undefined || agenda === undefined) return
    setBusy(true)
    const answer = await send({ type: 'set.agenda', template: chosen, agenda })
    setBusy(false)
    if (answer.ok) setChosen(undefined)
  }
  return (
    <div className="space-y-4">
      <p className="text-ink-2">
        <Trans>New sessions start from it. Sessions that are planned already keep theirs.</Trans>
      </p>
      {[...templates, ...own].some(({ id }) => id === (chosen ?? set.template)) ? null : (
        <AgendaOutline steps={set.agenda.map(({ id, kind, ms, round }) => ({ key: id, kind, ms, round }))} />
      )}
      <TemplateChoice legend={t`Template`} own={own} value={chosen ?? set.template} onChange={setChosen} />
      <Button
        kind="main"
        busy={busy}
        disabled={chosen === undefined || chosen === set.template}
        onClick={save}
      >
        <Trans>Save</Trans>
      </Button>
    </div>
  )
}
