import { Trans } from '@lingui/react/macro'
import type { ConsentView } from '@setroom/shared'
import { useFormats } from '../app/useFormats.ts'
import { SealedWords, useOwn, useView } from '../connection/index.ts'
import { useName } from '../room/useName.ts'
import { Words } from '../ui/Words.tsx'
import { KeepAsking } from './KeepAsking.tsx'
import { MyAnswer } from './MyAnswer.tsx'
import { useConsentWords } from './useConsent.ts'

/** One question: who and why, then one's own answer, or what came of it. */
export function AskedRow({
  consent,
  onInvite,
}: {
  consent: ConsentView
  /** With the name that the question was about. */
  onInvite: (name: string) => void
}) {
  const formats = useFormats()
  const { reading, words } = useConsentWords(consent)
  const asker = useName(consent.by)
  const entry = useView(({ common }) => consent.session && common.sessions[consent.session])
  const asking = useOwn(({ asked }) => asked[consent.id])
  const keeps = useView(({ common, own }) => [common.set.facilitator, consent.by].includes(own.me.id))
  const beside = useView(({ common }) => consent.of && common.members[consent.of]?.name)
  const { outcome } = consent
  const name = words?.name ?? ''
  return (
    <div className="space-y-2">
      {words === undefined ? (
        <SealedWords reading={reading} />
      ) : (
        <>
          <p className="font-medium wrap-anywhere">
            <Question kind={consent.kind} name={words.name} beside={beside} />
          </p>
          <p className="text-ink-2 text-sm">
            {consent.kind === 'second' ? (
              <Trans>
                {asker} asks. Whoever facilitates too sees everybody’s airtime from the next session on, and
                may hold the controls.
              </Trans>
            ) : consent.kind === 'member' ? (
              <Trans>
                {asker} asks. Whoever joins is one of you from then on, and can read what the set wrote
                before.
              </Trans>
            ) : (
              <>
                {entry?.status === 'open' ? (
                  <Trans>{asker} asks, for today’s session.</Trans>
                ) : entry?.at === undefined ? (
                  <Trans>{asker} asks, for the next session.</Trans>
                ) : (
                  <Trans>
                    {asker} asks, for {formats.dateTime(entry.at)}.
                  </Trans>
                )}{' '}
                {consent.kind === 'guest' ? (
                  <Trans>A guest sees and hears that one session, and may take part in it.</Trans>
                ) : consent.kind === 'support' ? (
                  <Trans>
                    Whoever supports somebody is bound by the contract, and has no turn, no vote and no
                    airtime.
                  </Trans>
                ) : (
                  <Trans>Whoever observes sees and hears the session, and takes no part in it.</Trans>
                )}
              </>
            )}
          </p>
          {words.why !== '' && <Words>{words.why}</Words>}
        </>
      )}
      {outcome !== undefined && (
        <p className="text-ink-2" role="status">
          {outcome === 'granted' ? <Trans>All of you have said yes.</Trans> : <Trans>Not this time.</Trans>}
        </p>
      )}
      {asking !== undefined && words !== undefined && (
        <MyAnswer consent={consent} asking={asking} name={words.name} beside={beside} />
      )}
      {keeps && <KeepAsking consent={consent} name={name} onInvite={() => onInvite(name)} />}
    </div>
  )
}

function Question({
  kind,
  name,
  beside,
}: {
  kind: ConsentView['kind']
  name: string
  beside: string | undefined
}) {
  switch (kind) {
    case 'support':
      return (
        <Trans>
          May <bdi>{name}</bdi> come to support <bdi>{beside}</bdi>?
        </Trans>
      )
    case 'member':
      return (
        <Trans>
          May <bdi>{name}</bdi> join the set?
        </Trans>
      )
    case 'second':
      return (
        <Trans>
          May <bdi>{name}</bdi> facilitate too?
        </Trans>
      )
    case 'guest':
      return (
        <Trans>
          May <bdi>{name}</bdi> come as a guest?
        </Trans>
      )
    case 'observer':
      return (
        <Trans>
          May <bdi>{name}</bdi> observe?
        </Trans>
      )
  }
}
