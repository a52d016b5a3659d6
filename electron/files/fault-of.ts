import type { DesktopFault } from '../../shared/bridge/desktop-fault.ts'

const FAULT_OF_CODE: Readonly<Record<string, DesktopFault>> = {
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EISDIR: 'is-a-directory',
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EBUSY: 'in-use',
}

/** What an error of the file system means to the person; `otherwise` where it is none of the known ones. */
export function faultOf(problem: unknown, otherwise: DesktopFault): DesktopFault {
  const code = problem instanceof Error && 'code' in problem ? problem.code : undefined
  return (typeof code === 'string' && FAULT_OF_CODE[code]) || otherwise
}
