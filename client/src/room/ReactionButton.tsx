import { useLingui } from '@lingui/react/macro'
import { reactions } from '@setroom/shared'
import { SmilePlus } from 'lucide-react'
import { IconButton } from '../ui/IconButton.tsx'
import { Menu } from '../ui/Menu.tsx'
import { reactionWords } from '../words/index.ts'
import { useReact } from './useReact.ts'

/** A small sign to the set; only where the phase has room for it. */
export function ReactionButton() {
  const { t } = useLingui()
  const react = useReact()
  if (react === undefined) return null
  return (
    <Menu
      trigger={<IconButton icon={<SmilePlus />} label={t`React`} />}
      items={reactions.map((reaction) => ({
        key: reaction,
        label: `${reactionWords[reaction].sign} ${t(reactionWords[reaction].name)}`,
        onSelect: () => react(reaction),
      }))}
    />
  )
}
