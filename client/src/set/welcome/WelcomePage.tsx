import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect } from 'react'
import { pickLanguage } from '../../app/languages.ts'
import { usePageTitle } from '../../app/usePageTitle.ts'
import { useOwn, usePlace, useSend, useView } from '../../connection/index.ts'
import { useName } from '../../room/useName.ts'
import { SetFrame } from '../frame/SetFrame.tsx'
import { ownZone } from '../programme/ownZone.ts'
import { GoodQuestions } from './GoodQuestions.tsx'
import { ProblemsNotPuzzles } from './ProblemsNotPuzzles.tsx'
import { WelcomePart } from './WelcomePart.tsx'
import { YesOrNo } from './YesOrNo.tsx'

/** What somebody is invited to, in one page: shown at the first coming, and to be found again. */
export function WelcomePage() {
  return (
    <SetFrame width="text">
      <Welcome />
    </SetFrame>
  )
}

function Welcome() {
  const { t, i18n } = useLingui()
  usePlace('home')
  usePageTitle(t`Welcome`)
  const set = useView(({ common }) => common.set)
  const me = useOwn(({ me }) => me)
  const facilitator = useName(set.facilitator)
  const second = useName(set.second)
  const send = useSend()
  // A language that was chosen for them stays.
  const language = me.language === set.language ? pickLanguage([i18n.locale]) : me.language
  // Whoever comes for the first time; later it is theirs to say (see MyZoneNote).
  const says = me.zone === undefined && me.saidYesAt === undefined && me.id !== set.facilitator
  useEffect(() => {
    if (says) void send({ type: 'member.edit', member: me.id, zone: ownZone(), language })
  }, [says, send, me.id, language])
  return (
    <article className="pt-8">
      <p className="text-ink-2 text-sm">
        <bdi>{set.name}</bdi>
      </p>
      <h1 className="mt-1 font-serif text-2xl sm:text-3xl">
        <Trans>
          Welcome, <bdi>{me.name}</bdi>.
        </Trans>
      </h1>
      <p className="mt-4 max-w-prose text-ink-2 text-lg leading-normal">
        <Trans>
          A few people meet here several times and help each other with what really occupies them, mostly by
          asking. Two minutes to read; then it is yours to say yes or no.
        </Trans>
      </p>
      <p className="mt-3 max-w-prose text-ink-2">
        {set.second === undefined ? (
          <Trans>{facilitator} facilitates.</Trans>
        ) : (
          <Trans>
            {facilitator} and {second} facilitate together.
          </Trans>
        )}
      </p>
      <WelcomePart title={<Trans>What action learning is</Trans>}>
        <p>
          <Trans>
            You learn by doing something about an issue of your own, and by thinking about it together. In
            each session somebody tells of theirs. The others listen, and then ask. At the end that person
            says what they will do, and next time you hear what came of it. Nobody lectures, nobody marks.
          </Trans>
        </p>
      </WelcomePart>
      <ProblemsNotPuzzles />
      <GoodQuestions />
      <WelcomePart title={<Trans>What is asked of you</Trans>}>
        <ul className="list-disc space-y-2 ps-5 marker:text-phase">
          <li>
            <Trans>You come every time. With one missing it is another set.</Trans>
          </li>
          <li>
            <Trans>You bring something real of your own, not a case about others.</Trans>
          </li>
          <li>
            <Trans>
              What you do is yours to decide, and so are the results. The set gives you questions, not orders.
            </Trans>
          </li>
          <li>
            <Trans>What is said here stays here.</Trans>
          </li>
        </ul>
      </WelcomePart>
      <YesOrNo />
    </article>
  )
}
