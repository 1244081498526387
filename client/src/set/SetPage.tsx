import { Trans } from '@lingui/react/macro'
import { usePageTitle } from '../app/usePageTitle.ts'
import { useMay, usePlace, useView } from '../connection/index.ts'
import { AskedPrivately } from '../consent/AskedPrivately.tsx'
import { ExportMine } from '../exports/index.ts'
import { Card } from '../ui/Card.tsx'
import { TextLink } from '../ui/TextLink.tsx'
import { ContractCard } from './contract/ContractCard.tsx'
import { MyDevices } from './devices/DeviceList.tsx'
import { SignOut } from './devices/SignOut.tsx'
import { SetFrame } from './frame/SetFrame.tsx'
import { FeedbackCard } from './home/FeedbackCard.tsx'
import { GoalsCard } from './home/GoalsCard.tsx'
import { KeptQuestionsCard } from './home/KeptQuestionsCard.tsx'
import { LearningsCard } from './home/LearningsCard.tsx'
import { MyCommitments } from './home/MyCommitments.tsx'
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
import { WayBackCard } from './home/WayBackCard.tsx'
import { EndNotice } from './keeping/EndNotice.tsx'
import { DueNotice } from './reminders/DueNotice.tsx'
import { RemindersCard } from './reminders/RemindersCard.tsx'
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
      <div className="grid gap-5 lg:grid-cols-[1.55fr_1fr] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 space-y-5">
          <NextSession />
          <NotesCard />
          <AskedPrivately />
          {mayCommit && <MyCommitments />}
          {mayCommit && <SupportedCard />}
          {mayCommit && <GoalsCard />}
          <FeedbackCard />
          <KeptQuestionsCard />
          <OthersCommitments />
          <ProgrammeCard />
          <ShelfCard />
        </div>
        <div className="min-w-0 space-y-5 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <ContractCard />
          {mayCommit && <LearningsCard />}
          <SupervisionCard />
          <PeopleCard />
          <TrendsCard />
          <RemindersCard />
          <WayBackCard />
        </div>
        {/* Below the set's own work on a desk, last on a phone. */}
        <div className="grid min-w-0 content-start gap-5 lg:grid-cols-2">
          <Card title={<Trans>Your devices</Trans>}>
            <MyDevices />
            <div className="mt-3">
              <SignOut />
            </div>
          </Card>
          {mayCommit && (
            <Card title={<Trans>Yours to take away</Trans>}>
              <ExportMine />
            </Card>
          )}
          <p className="flex flex-wrap gap-x-6 gap-y-2 px-1 text-sm lg:col-span-2">
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
        </div>
      </div>
    </>
  )
}
