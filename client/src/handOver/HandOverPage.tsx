import { Trans, useLingui } from '@lingui/react/macro'
import {
  formatFragment,
  type HandOverFrom,
  type HandOverMessage,
  handOverPair,
  sealHandOver,
} from '@setroom/shared'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { usePageTitle } from '../app/usePageTitle.ts'
import { useConnection, useOwn, usePlace, useSealing } from '../connection/index.ts'
import { dropFragment, takeFragment } from '../join/heldFragment.ts'
import { Offer } from '../join/Offer.tsx'
import { SetFrame } from '../set/frame/SetFrame.tsx'
import { Button } from '../ui/Button.tsx'
import { buttonClass } from '../ui/buttonClass.ts'
import { readShown } from './fragment.ts'

/** `/set/:setId/hand-over`: where the code leads that a device without its key shows to a camera. */
export function HandOverPage() {
  return (
    <SetFrame width="text">
      <HandOver />
    </SetFrame>
  )
}

const ANSWER_MS = 8_000

function HandOver() {
  const { t } = useLingui()
  usePageTitle(t`Your key, for your other device`)
  usePlace('home')
  const { set } = useConnection()
  const [shown] = useState(() => readShown(takeFragment()))
  const { step, give } = useGiving(shown)
  const home = (
    <Link href={`/set/${set}`} className={buttonClass('plain', 'large')}>
      <Trans>To the set</Trans>
    </Link>
  )
  if (shown === undefined) {
    return (
      <Page>
        <Offer alert title={<Trans>This code does not lead anywhere.</Trans>} action={home}>
          <p>
            <Trans>Show it on the other device once more, and point the camera at it again.</Trans>
          </p>
        </Offer>
      </Page>
    )
  }
  switch (step) {
    case 'ready':
    case 'giving':
      return (
        <Page>
          <Offer
            title={<Trans>Hand your key to the device that shows this code?</Trans>}
            action={
              <>
                <Button kind="main" size="large" busy={step === 'giving'} onClick={give}>
                  <Trans>Hand it over</Trans>
                </Button>
                {home}
              </>
            }
          >
            <p>
              <Trans>
                Only if it is a device of yours, in front of you: whoever has the key reads what your set
                writes, as you.
              </Trans>
            </p>
          </Offer>
        </Page>
      )
    case 'given':
      return (
        <Page>
          <Offer title={<Trans>Done. The set opens there now.</Trans>} action={home} />
        </Page>
      )
    case 'silent':
      return (
        <Page>
          <Offer
            alert
            title={<Trans>No device of yours answers.</Trans>}
            action={
              <>
                <Button kind="main" size="large" onClick={give}>
                  <Trans>Try again</Trans>
                </Button>
                {home}
              </>
            }
          >
            <p>
              <Trans>
                Nothing was handed over. Is the other device still on the page with the code, and signed in as
                you?
              </Trans>
            </p>
          </Offer>
        </Page>
      )
  }
}

function Page({ children }: { children: React.ReactNode }) {
  return <div className="mx-auto max-w-xl pt-8 sm:pt-14">{children}</div>
}

function useGiving(shown: ReturnType<typeof readShown>) {
  const { set, socket } = useConnection()
  const sealing = useSealing()
  const member = useOwn(({ me }) => me.id)
  const [step, setStep] = useState<'ready' | 'giving' | 'given' | 'silent'>('ready')

  useEffect(() => {
    const hear = (_from: HandOverFrom, message: HandOverMessage) => {
      if (message.kind !== 'got' || message.id !== shown?.id) return
      dropFragment()
      setStep('given')
    }
    socket.on('handOver', hear)
    return () => void socket.off('handOver', hear)
  }, [socket, shown])

  useEffect(() => {
    if (step !== 'giving') return
    const late = setTimeout(() => setStep('silent'), ANSWER_MS)
    return () => clearTimeout(late)
  }, [step])

  const give = async () => {
    if (shown === undefined || sealing === undefined) return
    setStep('giving')
    const { id, asker, nonce } = shown
    const pair = await handOverPair(crypto)
    const terms = { set, member, asker, nonce, helper: pair.publicKey }
    const sealed = await sealHandOver(crypto, pair, terms, formatFragment(sealing.link()))
    const message = { kind: 'give', id, helper: pair.publicKey, sealed, renewed: false } as const
    // Only to one's own: a device of somebody else's that shows such a code gets nothing.
    socket.emit('handOver', 'mine', message, (answer) => {
      if (!answer.ok) setStep('silent')
    })
  }
  return { step, give }
}
