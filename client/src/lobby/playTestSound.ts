/** Two soft notes through one loudspeaker, or the usual one. Rejects when the browser plays nothing. */
export async function playTestSound(speaker: string | undefined): Promise<void> {
  const context = new AudioContext()
  try {
    const choosable = context as AudioContext & { setSinkId?: (id: string) => Promise<void> }
    if (speaker !== undefined && choosable.setSinkId !== undefined) await choosable.setSinkId(speaker)
    await context.resume()
    const gain = context.createGain()
    gain.connect(context.destination)
    for (const [i, hertz] of [523.25, 659.25].entries()) {
      const at = context.currentTime + 0.05 + i * 0.32
      const note = context.createOscillator()
      const shape = context.createGain()
      note.frequency.value = hertz
      shape.gain.setValueAtTime(0, at)
      shape.gain.linearRampToValueAtTime(0.16, at + 0.03)
      shape.gain.exponentialRampToValueAtTime(0.001, at + 0.5)
      note.connect(shape).connect(gain)
      note.start(at)
      note.stop(at + 0.55)
    }
    await new Promise((done) => setTimeout(done, 1_100))
  } finally {
    await context.close()
  }
}
