import { useLingui } from '@lingui/react/macro'
import { phases, type Reaction, reactions } from '@setroom/shared'
import { SmilePlus } from 'lucide-react'
import { useSocket, useView } from '../connection/index.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import { reactionWords } from '../words/index.ts'

/** A small sign to the set; only where the phase has room for it. */
export function ReactionButton() {
  const { t } = useLingui()
  const socket = useSocket()
  const open = useView(({ common }) => {
    const item = common.agenda.find((one) => one.id === common.course.current)
    return item !== undefined && phases[item.kind].chat
  })
  if (!open) return null
  return (
    <Menu
      trigger={<IconButton icon={<SmilePlus />} label={t`React`} className="max-sm:hidden" />}
      items={reactions.map((reaction: Reaction) => ({
        key: reaction,
        label: `${reactionWords[reaction].sign} ${t(reactionWords[reaction].name)}`,
        onSelect: () => socket.emit('react', reaction),
      }))}
    />
  )
}
