/** The keys of the title of a workshop in the library. */
export const libraryKeys = { walk: ['arrowup', 'arrowdown'], rename: ['f2'], remove: ['delete'] } as const
