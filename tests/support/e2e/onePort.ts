/** Where the one port is, inside the network. */
export const GATE = { host: '10.77.0.1', port: 443 } as const

/** What `ip` is told in a new network: an interface with a way out, for a browser to believe in, and nobody behind it. */
export const lineUp = [
  'link set lo up',
  'link add out type veth peer name nobody',
  `addr add ${GATE.host}/24 dev out`,
  'link set out up',
  'link set nobody up',
  'route add default via 10.77.0.2',
] as const
