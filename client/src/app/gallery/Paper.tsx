import { CalendarPlus, Leaf } from 'lucide-react'
import { useState } from 'react'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Tabs } from '../../ui/Tabs.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { Words } from '../../ui/Words.tsx'
import { Specimen } from './Specimen.tsx'

/** Surfaces and messages. */
export function Paper() {
  const [tab, setTab] = useState<'mine' | 'all'>('mine')
  return (
    <>
      <Specimen name="Banner">
        <div className="grid gap-2.5">
          <Banner action={<Button size="small">Invite</Button>}>Ana, nine minutes quiet.</Banner>
          <Banner tone="warn" title="The clock holds.">
            Mara lost her connection. The floor stays hers.
          </Banner>
          <Banner tone="error" title="Not saved." action={<Button size="small">Try again</Button>}>
            Your text is still here.
          </Banner>
          <Banner tone="offline" title="You are offline.">
            The session goes on; you are back as soon as your network is.
          </Banner>
        </div>
      </Specimen>
      <Specimen name="Card, Tabs, EmptyState">
        <Tabs
          label="Commitments"
          value={tab}
          onChange={setTab}
          tabs={[
            {
              value: 'mine',
              label: 'Mine',
              content: (
                <Card title="Due on Tuesday" action={<Button size="small">Edit</Button>}>
                  <Words size="large">
                    Ask Ravi for half an hour and tell him what I can take on until March.
                  </Words>
                  <p className="mt-2 text-ink-2 text-sm">I was quite sure: 7 of 10.</p>
                </Card>
              ),
            },
            {
              value: 'all',
              label: 'The set’s',
              content: <EmptyState title="Nobody has shown one yet." />,
            },
          ]}
        />
        <EmptyState
          icon={<Leaf />}
          title="No session yet"
          action={
            <Button kind="main" icon={<CalendarPlus />}>
              Find a date
            </Button>
          }
        >
          When everyone has marked their hours, the best ones stand out.
        </EmptyState>
      </Specimen>
      <Specimen name="Skeleton, Waiting">
        <div className="grid gap-2">
          <Skeleton className="h-5 w-2/3" />
          <Skeleton className="h-5 w-1/2" />
        </div>
        <Waiting />
      </Specimen>
    </>
  )
}
