import type { TestSpecification } from 'vitest/node'
import { BaseSequencer } from 'vitest/node'

/** The files that take longest; begun last, they would leave the other workers with nothing to do. */
const LONGEST = ['torture/kills', 'app/stage', 'app/full-disk', 'network/room', 'app/session', 'app/story']

/** Begins with what takes longest, also where no earlier run has told. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex(part => moduleId.includes(part))
      return at === -1 ? LONGEST.length : at
    }
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b))
  }
}
