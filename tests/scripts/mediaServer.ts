// Has the media server at hand before tests need it: making it takes minutes the first time.
import { findLiveKit } from '../../server/src/media/findLiveKit.ts'
import { mediaOptionsFromEnv } from '../../server/src/media/mediaOptions.ts'

const options = mediaOptionsFromEnv(process.env)
if (options.kind === 'local') {
  const found = await findLiveKit({ ...options, named: options.binary, say: console.log })
  console.log(found === undefined ? 'No media server is to be had here.' : `Media server: ${found.source}.`)
  process.exitCode = found === undefined ? 1 : 0
}
