import wasmUrl from '@jitsi/rnnoise-wasm/dist/rnnoise.wasm?url'
import { VOICED_RULES } from '@setroom/shared'
import workletUrl from './voice.worklet.ts?worker&url'
import { VOICE_PROCESSOR, type VoiceBatch } from './voiceBatch.ts'

let compiling: Promise<WebAssembly.Module> | undefined

/** Compiled on the page, once, and handed over: a worklet can neither fetch nor wait. */
const rnnoiseModule = (): Promise<WebAssembly.Module> => {
  compiling ??= fetch(wasmUrl)
    .then(async (response) => {
      if (!response.ok) throw new Error(`RNNoise could not be loaded: ${response.status}`)
      return WebAssembly.compile(await response.arrayBuffer())
    })
    .catch((error: unknown) => {
      // the next attempt fetches again
      compiling = undefined
      throw error
    })
  return compiling
}

/**
 * A node that listens for voices in what is connected to its first input, while what this page plays may be connected to
 * its second, and calls `onBatch` twenty times a second. Rejects when the worklet or the wasm cannot be loaded.
 */
export const createVoiceNode = async (
  context: BaseAudioContext,
  onBatch: (batch: VoiceBatch) => void,
): Promise<AudioWorkletNode> => {
  const [module] = await Promise.all([rnnoiseModule(), context.audioWorklet.addModule(workletUrl)])
  const node = new AudioWorkletNode(context, VOICE_PROCESSOR, {
    numberOfInputs: 2,
    processorOptions: { module, inaudible: VOICED_RULES.aboveNothing },
  })
  node.port.onmessage = ({ data }: MessageEvent<VoiceBatch>) => onBatch(data)
  // its output is silence, but what leads nowhere is not always run
  node.connect(context.destination)
  return node
}
