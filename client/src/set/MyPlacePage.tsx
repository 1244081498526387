import { Trans, useLingui } from '@lingui/react/macro'
import { usePageTitle } from '../app/usePageTitle.ts'
import { useMay, usePlace } from '../connection/index.ts'
import { ExportMine } from '../exports/index.ts'
import { Card } from '../ui/Card.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { MyDevices } from './devices/DeviceList.tsx'
import { SignOut } from './devices/SignOut.tsx'
import { SetFrame } from './frame/SetFrame.tsx'
import { MyDetailsCard } from './members/MyDetailsCard.tsx'
import { RemindersCard } from './reminders/RemindersCard.tsx'
import { WayBack } from './wayBack/WayBack.tsx'

/** `/set/:setId/mine`: what is one's own alone: the way back, devices, reminders, details, and what to take away. */
export function MyPlacePage() {
  return (
    <SetFrame width="text">
      <MyPlace />
    </SetFrame>
  )
}

function MyPlace() {
  const { t } = useLingui()
  usePlace('home')
  usePageTitle(t`My place`)
  const writes = useMay('commitment.make')
  return (
    <div className="pt-8">
      <h1 className="mb-6 font-serif text-2xl sm:text-3xl">
        <Trans>My place</Trans>
      </h1>
      <Sheet>
        <MyDetailsCard />
        <RemindersCard />
        <Card title={<Trans>Your way back</Trans>}>
          <WayBack />
        </Card>
        <Card title={<Trans>Your devices</Trans>}>
          <MyDevices />
          <div className="mt-3">
            <SignOut />
          </div>
        </Card>
        {writes && (
          <Card title={<Trans>Yours to take away</Trans>}>
            <ExportMine />
          </Card>
        )}
      </Sheet>
    </div>
  )
}
