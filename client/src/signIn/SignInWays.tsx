import { Trans, useLingui } from '@lingui/react/macro'
import { type FormEvent, useState } from 'react'
import { type ApiRefusal, askApi } from '../join/api.ts'
import { Offer } from '../join/Offer.tsx'
import { UnlockForm } from '../set/locked/UnlockForm.tsx'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { buttonClass } from '../ui/buttonClass.ts'
import { Field } from '../ui/Field.tsx'
import { TextInput } from '../ui/TextInput.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { apiWords } from '../words/index.ts'
import { useWays } from './useWays.ts'

/** The ways back that this server has: a mailed link, the organisation's own sign-in, or else the facilitator. */
export function SignInWays({ why }: { why: string | undefined }) {
  const { t } = useLingui()
  const ways = useWays()
  if (ways === undefined) return <Waiting />
  const { mail, oidc } = ways.ok ? ways.value : { mail: false, oidc: null }
  const none = !mail && oidc === null
  return (
    <>
      {why !== undefined && <WhyNot why={why} />}
      <Offer title={<Trans>Back to your sets</Trans>}>
        <p>
          {!ways.ok ? (
            t(apiWords[ways.why])
          ) : none ? (
            <Trans>
              What brings you back is your personal link or your recovery words. If you have neither, ask your
              facilitator for a new link.
            </Trans>
          ) : (
            <Trans>
              Your personal link or your recovery words are the shortest way. Without them you can sign in
              here, if your set knows your e-mail address.
            </Trans>
          )}
        </p>
      </Offer>
      <UnlockForm className="mt-6" />
      {!none && (
        <h2 className="mt-9 border-line border-t pt-6 font-semibold text-lg">
          <Trans>Or without them</Trans>
        </h2>
      )}
      {oidc !== null && (
        <p className="mt-4">
          <a href="/api/sign-in/oidc" className={buttonClass(mail ? 'plain' : 'main', 'large')}>
            {oidc.name === null ? <Trans>Sign in</Trans> : <Trans>Sign in with {oidc.name}</Trans>}
          </a>
        </p>
      )}
      {mail && <MailForm />}
    </>
  )
}

function MailForm() {
  const { t } = useLingui()
  const [email, setEmail] = useState('')
  const [state, setState] = useState<'ready' | 'busy' | 'unread' | 'sent' | ApiRefusal>('ready')

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const address = email.trim()
    if (!/^[^\s@]+@[^\s@]+$/.test(address)) return setState('unread')
    setState('busy')
    const result = await askApi('POST', '/api/sign-in/mail', { email: address })
    setState(result.ok ? 'sent' : result.why)
  }
  if (state === 'sent') {
    return (
      <Banner className="mt-8" title={<Trans>Look into your mailbox.</Trans>}>
        <Trans>
          If a set knows {email.trim()}, a link is on its way there. It works once, for half an hour.
        </Trans>
      </Banner>
    )
  }
  const error =
    state === 'unread'
      ? t`This is no e-mail address yet.`
      : state === 'ready' || state === 'busy'
        ? undefined
        : t(apiWords[state])
  return (
    <form onSubmit={submit} noValidate className="mt-4">
      <Field label={<Trans>Your e-mail address</Trans>} error={error}>
        <TextInput
          type="email"
          autoComplete="email"
          value={email}
          onChange={(event) => {
            setEmail(event.target.value)
            setState('ready')
          }}
        />
      </Field>
      <Button type="submit" kind="main" size="large" className="mt-4" busy={state === 'busy'}>
        <Trans>Mail me a link</Trans>
      </Button>
    </form>
  )
}

function WhyNot({ why }: { why: string }) {
  return (
    <Banner tone="warn" className="mb-8" title={<Trans>That did not work.</Trans>}>
      {why === 'nobody' ? (
        <Trans>No set knows the address that you signed in with. Ask your facilitator to enter it.</Trans>
      ) : why === 'address' ? (
        <Trans>You were signed in there, but without an e-mail address that is known to be yours.</Trans>
      ) : why === 'declined' ? (
        <Trans>You stopped at the sign-in of your organisation, or it did not let you in.</Trans>
      ) : why === 'late' ? (
        <Trans>That took too long, or it began in another browser. Please try again.</Trans>
      ) : (
        <Trans>The sign-in of your organisation cannot be reached just now. Please try again later.</Trans>
      )}
    </Banner>
  )
}
