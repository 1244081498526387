import { BlockList, isIP } from 'node:net'
import { networkInterfaces } from 'node:os'
import type { LiveKitKeys } from './liveKitKeys.ts'

/** TURN inside the media server, for networks that let little through. */
export type TurnOptions = {
  /** Host name of its own that browsers reach on 443; LiveKit 1.13.5 always advertises 443. */
  readonly domain: string
  /** Port it listens on; other than 443 only behind something that forwards 443 to it. */
  readonly tlsPort: number
  /** PEM files; without them something in front must end TLS. */
  readonly certificate: { readonly certFile: string; readonly keyFile: string } | undefined
  /** Port for TURN over UDP; undefined for none. */
  readonly udpPort: number | undefined
}

/** All that the generated configuration depends on. */
export type LiveKitConfigInput = {
  readonly keys: LiveKitKeys
  /** Loopback port for signalling and commands. */
  readonly signalPort: number
  readonly rtcUdpPort: number
  readonly rtcTcpPort: number
  /** IP address advertised to browsers; without one every address of this computer is. */
  readonly mediaAddress: string | undefined
  readonly webhookUrl: string
  readonly turn: TurnOptions | undefined
}

const privateRanges = new BlockList()
privateRanges.addSubnet('10.0.0.0', 8)
privateRanges.addSubnet('127.0.0.0', 8)
privateRanges.addSubnet('169.254.0.0', 16)
privateRanges.addSubnet('172.16.0.0', 12)
privateRanges.addSubnet('192.168.0.0', 16)
privateRanges.addSubnet('fc00::', 7, 'ipv6')
privateRanges.addSubnet('fe80::', 10, 'ipv6')
privateRanges.addAddress('::1', 'ipv6')

/** Our own addresses in private ranges: TURN refuses to relay there unless told. */
function relayTargets(mediaAddress: string | undefined): string[] {
  const own = mediaAddress
    ? [mediaAddress]
    : Object.values(networkInterfaces()).flatMap((each) => (each ?? []).map(({ address }) => address))
  return own
    .filter((address) => privateRanges.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'))
    .map((address) => `${address}/${isIP(address) === 6 ? 128 : 32}`)
}

function turnConfig(turn: TurnOptions, mediaAddress: string | undefined): object {
  return {
    enabled: true,
    domain: turn.domain,
    tls_port: turn.tlsPort,
    ...(turn.certificate
      ? { cert_file: turn.certificate.certFile, key_file: turn.certificate.keyFile }
      : { external_tls: true }),
    ...(turn.udpPort === undefined ? {} : { udp_port: turn.udpPort }),
    allow_restricted_peer_cidrs: relayTargets(mediaAddress),
  }
}

/** The media server's configuration as text: JSON, which is YAML too. */
export function liveKitConfig(input: LiveKitConfigInput): string {
  const { keys, mediaAddress } = input
  return JSON.stringify({
    port: input.signalPort,
    bind_addresses: ['127.0.0.1'],
    keys: { [keys.apiKey]: keys.apiSecret },
    rtc: {
      udp_port: input.rtcUdpPort,
      tcp_port: input.rtcTcpPort,
      use_external_ip: false,
      // Browsers reach us, we never look for them: no server of somebody else's is asked where we are.
      use_ice_lite: true,
      // Without a list of its own LiveKit names a stranger's STUN servers to every browser.
      stun_servers: [`${mediaAddress ?? '127.0.0.1'}:${input.rtcUdpPort}`],
      ...(mediaAddress ? { node_ip: mediaAddress } : { enable_loopback_candidate: true }),
    },
    room: { enable_remote_unmute: false },
    // How often a command looks whether it has taken effect: 100 ms by default.
    api: { check_interval: '5ms' },
    webhook: { api_key: keys.apiKey, urls: [input.webhookUrl] },
    logging: { level: 'warn', pion_level: 'error', json: true },
    ...(input.turn ? { turn: turnConfig(input.turn, mediaAddress) } : {}),
  })
}
