interface Place {
  readonly by: 'network' | 'sync'
  readonly name: string
  readonly folder: string
}

/** Words of the warning that the workshops lie where other computers reach them. */
export const sharedPlaceWords = {
  label: 'Where your workshops are kept',
  what: ({ by, name }: Place) =>
    by === 'sync'
      ? `Your workshops lie in a folder that ${name} copies to other computers.`
      : `Your workshops lie on another computer (${name}).`,
  mayHappen: ({ by }: Place) =>
    by === 'sync'
      ? 'What is in them leaves this computer, and two computers that write at the same time can damage them.'
      : 'What is in them leaves this computer, and when the connection breaks while something is written they can be damaged.',
  toDo: ({ by, name, folder }: Place) =>
    by === 'sync'
      ? `Close Throughline and leave the folder ${folder} out of what ${name} copies, or move it and start with --profile and its new place.`
      : `Close Throughline, move the folder ${folder} to a disk of this computer, and start with --profile and its new place.`,
}
