import { Trans } from '@lingui/react/macro'
import { usePageTitle } from '../app/usePageTitle.ts'
import { useMay, usePlace, useView } from '../connection/index.ts'
import { AskedPrivately } from '../consent/AskedPrivately.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { TextLink } from '../ui/TextLink.tsx'
import { ContractCard } from './contract/ContractCard.tsx'
import { SetFrame } from './frame/SetFrame.tsx'
import { FeedbackCard } from './home/FeedbackCard.tsx'
import { GoalsCard } from './home/GoalsCard.tsx'
import { KeptQuestionsCard } from './home/KeptQuestionsCard.tsx'
import { LearningsCard } from './home/LearningsCard.tsx'
import { MyCommitments } from './home/MyCommitments.tsx'
import { MyPlaceCard } from './home/MyPlaceCard.tsx'
import { NextSession } from './home/NextSession.tsx'
import { NotesCard } from './home/NotesCard.tsx'
import { OthersCommitments } from './home/OthersCommitments.tsx'
import { PeopleCard } from './home/PeopleCard.tsx'
import { ProgrammeCard } from './home/ProgrammeCard.tsx'
import { SetHeading } from './home/SetHeading.tsx'
import { ShelfCard } from './home/ShelfCard.tsx'
import { SupervisionCard } from './home/SupervisionCard.tsx'
import { SupportedCard } from './home/SupportedCard.tsx'
import { TrendsCard } from './home/TrendsCard.tsx'
import { EndNotice } from './keeping/EndNotice.tsx'
import { DueNotice } from './reminders/DueNotice.tsx'
import { TakeOverNotice } from './takeOver/TakeOverNotice.tsx'
import { WelcomeNotice } from './welcome/WelcomeNotice.tsx'

/** A set's home between sessions. */
export function SetPage() {
  return (
    <SetFrame>
      <SetHome />
    </SetFrame>
  )
}

function SetHome() {
  usePlace('home')
  const set = useView(({ common }) => common.set)
  usePageTitle(set.name)
  const mayCommit = useMay('commitment.make')
  return (
    <>
      <SetHeading />
      <EndNotice />
      <TakeOverNotice />
      <WelcomeNotice />
      {mayCommit && <DueNotice />}
      <div className="grid items-start gap-5 lg:grid-cols-[1.55fr_1fr]">
        <div className="min-w-0 space-y-5">
          <NextSession />
          <AskedPrivately />
          <Sheet>
            {mayCommit && <MyCommitments />}
            {mayCommit && <SupportedCard />}
            {mayCommit && <GoalsCard />}
            <FeedbackCard />
            <KeptQuestionsCard />
          </Sheet>
          <Sheet>
            <NotesCard />
            <OthersCommitments />
            <ShelfCard />
          </Sheet>
        </div>
        <div className="min-w-0">
          <Sheet>
            <ContractCard />
            <ProgrammeCard />
            <PeopleCard />
            <TrendsCard />
            {mayCommit && <LearningsCard />}
            <SupervisionCard />
            <MyPlaceCard />
          </Sheet>
        </div>
      </div>
      <p className="mt-6 flex flex-wrap gap-x-6 gap-y-2 px-1 text-sm">
        <TextLink href={`/set/${set.id}/settings`}>
          <Trans>Name, purpose and rules of the set</Trans>
        </TextLink>
        <TextLink href={`/set/${set.id}/welcome`}>
          <Trans>What action learning is</Trans>
        </TextLink>
        <TextLink href={`/set/${set.id}/keeping`}>
          <Trans>How long it is kept, and leaving it</Trans>
        </TextLink>
      </p>
    </>
  )
}
