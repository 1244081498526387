import { Trans, useLingui } from '@lingui/react/macro'
import { type AgendaItem, randomId, type TemplateId, templates } from '@setroom/shared'
import { useState } from 'react'
import { useSealAndSend, useView } from '../../connection/index.ts'
import { AgendaEditor } from '../../facilitator/AgendaEditor.tsx'
import { useBusy } from '../../room/useBusy.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { NativeSelect } from '../../ui/NativeSelect.tsx'
import { SealedHint } from '../../ui/SealedHint.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import { templateWords } from '../../words/index.ts'
import { useSetMembers } from '../programme/useSetMembers.ts'
import { freshAgenda, type NamedTemplate } from './ownTemplates.ts'
import { useAgendaOf } from './useAgendaOf.ts'

/** An agenda of the set's own, put together or changed: its name, its phases, how long it takes and who presents. */
export function TemplateDialog({
  template,
  onClose,
}: {
  template: NamedTemplate | undefined
  onClose: () => void
}) {
  const { t } = useLingui()
  const sealAndSend = useSealAndSend()
  const members = useSetMembers()
  const usual = useView(({ common }) => common.set.agenda)
  const agendaOf = useAgendaOf()
  const [id] = useState(() => template?.id ?? randomId<TemplateId>(crypto))
  const [name, setName] = useState(template?.plain ?? '')
  const [start, setStart] = useState('usual')
  const own = (agenda: readonly AgendaItem[]) =>
    freshAgenda(agenda, new Set(members.map((member) => member.id)))
  const [agenda, setAgenda] = useState<readonly AgendaItem[]>(() => own(template?.agenda ?? usual))
  const [busy, run] = useBusy()

  const begin = (from: string) => {
    setStart(from)
    setAgenda(agendaOf(from) ?? own(usual))
  }
  const save = () =>
    run(async () => {
      const answer = await sealAndSend(async (seal) => ({
        type: 'template.save',
        template: id,
        name: await seal('template.name', name.trim(), { scope: 'set' }),
        agenda: [...agenda],
      }))
      if (answer.ok) onClose()
    })
  return (
    <Dialog
      open
      width="wide"
      onOpenChange={(open) => !open && onClose()}
      title={template === undefined ? <Trans>An agenda of our own</Trans> : <Trans>Change this agenda</Trans>}
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Leave it</Trans>
          </Button>
          <Button kind="main" busy={busy} disabled={name.trim() === ''} onClick={() => void save()}>
            <Trans>Save this agenda</Trans>
          </Button>
        </>
      }
    >
      <div className="space-y-6">
        <div className="grid gap-4 sm:grid-cols-2">
          <div>
            <Field label={<Trans>What do you call it?</Trans>}>
              <TextInput maxLength={80} value={name} onChange={({ target }) => setName(target.value)} />
            </Field>
            <SealedHint className="mt-1.5" />
          </div>
          {template === undefined && (
            <Field label={<Trans>Begin with</Trans>}>
              <NativeSelect value={start} onChange={({ target }) => begin(target.value)}>
                <option value="usual">{t`Our usual agenda`}</option>
                {templates.map((preset) => (
                  <option key={preset.id} value={preset.id}>
                    {t(templateWords(preset.id).name)}
                  </option>
                ))}
              </NativeSelect>
            </Field>
          )}
        </div>
        <AgendaEditor agenda={agenda} members={members} onChange={setAgenda} />
      </div>
    </Dialog>
  )
}
