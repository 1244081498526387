import { Trans, useLingui } from '@lingui/react/macro'
import { Kbd } from '../ui/Kbd.tsx'
import { Switch } from '../ui/Switch.tsx'
import { useShortcutsOn } from './useKeyShortcuts.ts'
import { useSteers } from './useSteers.ts'

/** Every key there is, for whom it is there, and the switch that turns single keys off. */
export function ShortcutKeys() {
  const { t } = useLingui()
  const steers = useSteers()
  const [on, setOn] = useShortcutsOn()
  const everybody: readonly (readonly [string, string])[] = [
    ['M', t`Mute or unmute`],
    ['V', t`Camera on or off`],
    ['H', t`Raise a hand, or say that you have a question`],
    ['P', t`Pause`],
    ['C', t`Chat`],
    ['A', t`Agenda`],
    ['Q', t`Questions of this round`],
    ['L', t`Ring or grid`],
    ['?', t`This list`],
  ]
  const leading: readonly (readonly [string, string])[] = [
    ['N', t`Go on to the next phase`],
    ['B', t`Back to the phase before`],
    ['T', t`Skip the next phase`],
    ['J', t`Go to any phase`],
    ['S', t`Stop the clock, or let it go on`],
    ['+', t`A minute more`],
    ['-', t`A minute less`],
    [']', t`Five minutes more`],
    ['[', t`Five minutes less`],
    ['X', t`Next question`],
    ['K', t`Pass over whoever has the turn to ask`],
    ['1 – 6', t`Note what kind of question was asked aloud`],
    ['I', t`Do what the console suggests`],
    ['G', t`Let in whoever waits`],
    ['.', t`Another prompt`],
    ['E', t`Edit the agenda`],
    ['W', t`Who presents`],
    ['F', t`How firmly the floor is held`],
    ['R', t`The people: mute, spotlight, a quiet cue`],
    ['O', t`Hand the controls over`],
  ]
  return (
    <>
      <Keys keys={everybody} />
      {steers && (
        <>
          <h3 className="quiet-heading mt-5 mb-2">
            <Trans>While you lead</Trans>
          </h3>
          <Keys keys={leading} />
        </>
      )}
      <div className="mt-3">
        <Switch
          label={<Trans>Single keys do this</Trans>}
          hint={<Trans>Never while you type. Turn them off if they get in the way of another tool.</Trans>}
          checked={on}
          onChange={(event) => setOn(event.target.checked)}
        />
      </div>
    </>
  )
}

function Keys({ keys }: { keys: readonly (readonly [string, string])[] }) {
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 sm:grid-cols-[auto_1fr_auto_1fr]">
      {keys.map(([key, what]) => (
        <div key={key} className="contents">
          <dt>
            <Kbd>{key}</Kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  )
}
