/** The whole address of a link on this server, from what stands after `#`. */
export function linkAddress(fragment: string): string {
  return `${location.origin}/join#${fragment}`
}
