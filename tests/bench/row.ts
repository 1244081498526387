/** One measurement: a number with its unit, and where there is one the same of a peer in the same run and the ratio to it. */
export type BenchRow = {
  name: string
  value: number
  unit: string
  /** What it is compared with, by name. */
  peer?: string
  /** The peer's own number, in the same unit. */
  peerValue?: number
  /** Ours divided by the peer's. */
  ratio?: number
}
