import { Trans, useLingui } from '@lingui/react/macro'
import { PageFrame } from '../../app/PageFrame.tsx'
import { usePageTitle } from '../../app/usePageTitle.ts'
import { InsecurePage } from '../../join/InsecurePage.tsx'
import { Waiting } from '../../ui/Waiting.tsx'
import { MayNotMake } from '../MayNotMake.tsx'
import { useMe } from '../me.ts'
import { NewSetForm } from './NewSetForm.tsx'

/** Making a set, for a host or whoever was given a claim link. */
export function NewSetPage() {
  const { t } = useLingui()
  usePageTitle(t`A new set`)
  const { me, again } = useMe()
  return (
    <PageFrame>
      {!isSecureContext ? (
        <div className="mx-auto max-w-xl pt-8 sm:pt-14">
          <InsecurePage />
        </div>
      ) : me === undefined ? (
        <Waiting />
      ) : !me.ok || !(me.value.host || me.value.claims > 0) ? (
        <MayNotMake result={me} onAgain={again} />
      ) : (
        <>
          <h1 className="pt-8 font-serif text-2xl sm:text-3xl">
            <Trans>A new set</Trans>
          </h1>
          <p className="mt-3 mb-8 max-w-prose text-ink-2">
            <Trans>
              Four short questions. All of it can be changed later, and nothing is sent until you are done.
            </Trans>
          </p>
          {!me.value.host && (
            <p className="mb-8 max-w-prose text-ink-2 text-sm">
              <Trans>
                Whoever gave you the claim link will see the set’s name, who is in it and which places are
                taken. They get no key and can read nothing else.
              </Trans>
            </p>
          )}
          <NewSetForm />
        </>
      )}
    </PageFrame>
  )
}
