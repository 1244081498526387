import { Trans, useLingui } from '@lingui/react/macro'
import { useFormats } from '../app/useFormats.ts'
import { useView } from '../connection/index.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { phaseNames } from '../words/index.ts'
import type { Course } from './useCourse.ts'

/** Every phase of the session, to go to any of them; one that was on already goes on with the time it had left. */
export function JumpDialog({ course, onClose }: { course: Course; onClose: () => void }) {
  const { t } = useLingui()
  const formats = useFormats()
  const agenda = useView(({ common }) => common.agenda)
  const left = useView(({ common }) => common.course.left)
  const members = useView(({ common }) => common.members)
  return (
    <Dialog
      open
      width="narrow"
      onOpenChange={(open) => !open && onClose()}
      title={<Trans>Go to</Trans>}
      description={<Trans>A phase that was on already goes on with the time it had left.</Trans>}
    >
      <ol>
        {agenda.map((item) => {
          const minutes = Math.round((left[item.id] ?? item.ms) / 60_000)
          const presenter = item.presenter === undefined ? undefined : members[item.presenter]?.name
          return (
            <li key={item.id} data-phase={item.kind}>
              <button
                type="button"
                disabled={item.id === course.item?.id}
                className="flex min-h-11 w-full items-center gap-3 rounded-sm px-2 text-start hover:bg-sunken disabled:font-semibold disabled:text-phase-ink"
                onClick={() => {
                  onClose()
                  course.goTo(item)
                }}
              >
                <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-phase" />
                <span className="grow">
                  {t(phaseNames[item.kind])}
                  {presenter !== undefined && (
                    <span className="text-ink-3">
                      {' '}
                      <bdi>{presenter}</bdi>
                    </span>
                  )}
                </span>
                <span className="text-ink-3 text-sm tabular-nums">{formats.minutes(minutes)}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </Dialog>
  )
}
