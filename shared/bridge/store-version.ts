/** The version of the working store's tables; higher whenever an older build could not read them. */
export const STORE_VERSION = 1
