import { Trans, useLingui } from '@lingui/react/macro'
import { PageFrame } from '../app/PageFrame.tsx'
import { usePageTitle } from '../app/usePageTitle.ts'
import { MayNotMake } from '../host/MayNotMake.tsx'
import { useMe } from '../host/me.ts'
import { ConfirmDialog } from '../ui/ConfirmDialog.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { ListSection } from './ListSection.tsx'
import { SetsSection } from './SetsSection.tsx'
import { useForming } from './useForming.ts'
import { WishSection } from './WishSection.tsx'

/** For an organiser: from a list of people to sets that are safe, all of it in this browser. */
export function FormingPage() {
  const { t } = useLingui()
  usePageTitle(t`Form sets`)
  const { me, again } = useMe()
  const forming = useForming()
  return (
    <PageFrame>
      {me === undefined ? (
        <Waiting />
      ) : !me.ok || !me.value.host ? (
        <MayNotMake result={me} onAgain={again} />
      ) : (
        <>
          <h1 className="pt-8 font-serif text-2xl sm:text-3xl">
            <Trans>Form sets from a list</Trans>
          </h1>
          <p className="mt-3 mb-8 max-w-prose text-ink-2">
            <Trans>
              Sets of three to eight are proposed in which people can speak freely. You see every rule that
              could not be kept, and can move people by hand.
            </Trans>
          </p>
          <ListSection forming={forming} />
          <WishSection forming={forming} />
          <SetsSection forming={forming} />
          <ConfirmDialog
            open={forming.waiting !== undefined}
            onOpenChange={forming.keep}
            title={<Trans>Put other sets in place of these?</Trans>}
            body={
              <Trans>
                You moved people by hand, or made links for these sets. They go. A link that you gave out
                stays valid, and brings along the people it was made for.
              </Trans>
            }
            confirmLabel={<Trans>Replace them</Trans>}
            cancelLabel={<Trans>Keep these sets</Trans>}
            onConfirm={() => forming.waiting?.()}
          />
        </>
      )}
    </PageFrame>
  )
}
