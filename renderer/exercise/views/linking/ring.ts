const STRIKE_HZ = 880
const FADE_SECONDS = 1.4
const LOUDNESS = 0.2

/** Strikes a soft bell once, where the machine has a voice. */
export function ring(): void {
  if (typeof AudioContext === 'undefined') return
  const audio = new AudioContext()
  const tone = audio.createOscillator()
  const fade = audio.createGain()
  tone.frequency.value = STRIKE_HZ
  fade.gain.setValueAtTime(LOUDNESS, audio.currentTime)
  fade.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + FADE_SECONDS)
  tone.connect(fade).connect(audio.destination)
  tone.start()
  tone.stop(audio.currentTime + FADE_SECONDS)
  tone.onended = () => void audio.close()
}
