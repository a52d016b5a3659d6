/** A table for people: what was going on when the power went, what was spoiled, and what was lost. */
export function tableOfKills(kills) {
  const recoveries = kills.flatMap(({ recovery }) => (recovery === null ? [] : [recovery]))
  return [
    ...groupTold('When the power went', kills, ({ mode }) => mode),
    ...groupTold('What was spoiled afterwards', kills, ({ damage }) => damage),
    `\n${kills.length} kills, ${startsKilled(kills)} of them with the next start killed too`,
    `${sumOf(kills, 'acknowledged')} changes shown as saved, ${lostIn(kills)} kills that lost any of them`,
    `${recoveries.length} recoveries: median ${inMs(median(recoveries))}, worst ${inMs(Math.max(...recoveries))}`,
    '',
  ].join('\n')
}

function groupTold(title, kills, nameOf) {
  const names = [...new Set(kills.map(nameOf))].toSorted((one, other) => (one < other ? -1 : 1))
  const widest = Math.max(title.length, ...names.map(name => name.length))
  const head = `\n${title.padEnd(widest)}  kills  saved  lost  brought back    worst`
  const rows = names.map(name => {
    const group = kills.filter(kill => nameOf(kill) === name)
    const times = group.flatMap(({ recovery }) => (recovery === null ? [] : [recovery]))
    const cells = [
      String(group.length).padStart(5),
      String(sumOf(group, 'acknowledged')).padStart(5),
      String(lostIn(group)).padStart(4),
      String(times.length).padStart(12),
      (times.length > 0 ? inMs(Math.max(...times)) : '').padStart(7),
    ]
    return `${name.padEnd(widest)}  ${cells.join('  ')}`
  })
  return [head, ...rows]
}

function startsKilled(kills) {
  return kills.filter(({ isStartKilled }) => isStartKilled).length
}

function lostIn(kills) {
  return kills.filter(({ sound }) => !sound).length
}

function sumOf(kills, field) {
  return kills.reduce((sum, kill) => sum + kill[field], 0)
}

/** The middle value; of an even number, the upper one of the two. */
function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

function inMs(time) {
  return Number.isFinite(time) ? `${Math.round(time)} ms` : 'none'
}
