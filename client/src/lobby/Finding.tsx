import { Trans, useLingui } from '@lingui/react/macro'
import { Banner } from '../ui/Banner.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { apiWords } from '../words/index.ts'
import type { ConnectionFinding, Doors } from './tryConnection.ts'

/** What trying the connection found, and what to do about it. */
export function Finding({ finding }: { finding: ConnectionFinding }) {
  const { t } = useLingui()
  if (finding.kind === 'ready') {
    return (
      <Banner tone="good" className="w-full" title={<Trans>Ready.</Trans>}>
        <Trans>Picture and sound get through from here.</Trans>
      </Banner>
    )
  }
  if (finding.kind === 'companion') {
    return (
      <Banner className="w-full" title={<Trans>This Setroom carries no voices.</Trans>}>
        <Trans>Your set uses a call of its own; everything else works here.</Trans>
      </Banner>
    )
  }
  if (finding.kind === 'away') {
    return (
      <Banner tone="warn" className="w-full" title={<Trans>The call does not answer just now.</Trans>}>
        <Trans>
          Try again in a minute. If it stays like this, tell whoever runs this Setroom, or try another
          network.
        </Trans>
      </Banner>
    )
  }
  if (finding.kind === 'untried') {
    return (
      <Banner tone="warn" className="w-full" title={<Trans>The connection could not be tried.</Trans>}>
        {t(apiWords[finding.why])}
      </Banner>
    )
  }
  return <Blocked doors={finding.doors} />
}

/** What whoever keeps the network can do about it, in one paragraph to copy. */
function Blocked({ doors }: { doors: Doors | undefined }) {
  const { t } = useLingui()
  const { host, hostname } = location
  const what = t`Setroom’s video call does not get through from this network. The page itself (https and WebSocket to ${host}) does.`
  const paragraph = `${what} ${wish()} ${t`Without that, pictures and sound cannot be sent.`}`

  function wish() {
    if (doors === undefined)
      return t`Please allow WebRTC media to ${host}: UDP and TCP ports as its operator lists them, or TURN over TLS on port 443.`
    const { address = hostname, udpPort, tcpPort, turnDomain } = doors
    return turnDomain === undefined
      ? t`Please allow WebRTC media to ${address}: UDP port ${udpPort}, or at least TCP port ${tcpPort}.`
      : t`Please allow WebRTC media to ${address}: UDP port ${udpPort}, or TCP port ${tcpPort}, or at least TURN over TLS to ${turnDomain} on TCP port 443.`
  }
  return (
    <Banner
      tone="warn"
      className="w-full"
      title={<Trans>Picture and sound do not get through from here.</Trans>}
      action={<CopyButton text={paragraph} size="small" />}
    >
      <p>
        <Trans>Another network (a phone’s, for example) often helps. Or hand this to your IT:</Trans>
      </p>
      <p className="mt-2 select-all">{paragraph}</p>
    </Banner>
  )
}
