import { create } from 'zustand'
import type { Scene } from '../stage/scene.ts'

/** What the room sees at the moment; null before there was anything. */
export const useStageScene = create<{ readonly scene: Scene | null }>(() => ({ scene: null }))
