import { Trans, useLingui } from '@lingui/react/macro'
import type { CarriedView } from '@setroom/shared'
import { Download } from 'lucide-react'
import { useFormats } from '../app/useFormats.ts'
import { useServerClock } from '../connection/index.ts'
import { download } from '../exports/download.ts'
import { fileName } from '../exports/fileName.ts'
import { useOpenedAll } from '../sealing/useOpenedAll.ts'
import { Button } from '../ui/Button.tsx'
import { themeMarkdown } from './themeMarkdown.ts'

/** Saves an exported theme as text; the file is made in this browser. */
export function SaveTheme({ name, carried }: { name: string | undefined; carried: readonly CarriedView[] }) {
  const { t } = useLingui()
  const formats = useFormats()
  const clock = useServerClock()
  const readings = useOpenedAll(
    carried.map(({ text, by }) => ({ text, place: { purpose: 'carried', author: by } })),
  )
  const words = readings.flatMap(({ plain }) => (plain === undefined ? [] : [plain]))
  const save = () => {
    const now = clock.now()
    const day = new Date(now).toISOString().slice(0, 10)
    const date = formats.date(now)
    const about = t`Learnings from several action learning sets, released by their authors. ${date}`
    download(themeMarkdown(name ?? '', words, about), fileName(name ?? '', day, 'md'), 'md')
  }
  return (
    <Button
      size="small"
      icon={<Download aria-hidden="true" />}
      disabled={name === undefined || words.length < carried.length}
      onClick={save}
    >
      <Trans>Save as text</Trans>
    </Button>
  )
}
