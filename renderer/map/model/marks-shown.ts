import { create } from 'zustand'

/** Whether drift and findings are marked on the map: the room may first look at the map without them. */
export const useMarksShown = create<{ readonly isShown: boolean }>(() => ({ isShown: true }))
