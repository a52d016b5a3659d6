/** Words of the map: kinds of card, links and their strengths. */
export const mapWords = {
  kind: { invention: 'Invention', benefit: 'Benefit', pitch: 'Pitch' },
  column: { invention: 'Inventions', benefit: 'Benefits', pitch: 'Pitches' },
  letter: { invention: 'I', benefit: 'B', pitch: 'P' },
  relation: { enables: 'enables', 'sold-as': 'sold as' },
  strength: { 9: 'reads on it', 3: 'contributes', 1: 'might help' },
  opinion: 'Workshop opinion, not a legal opinion',
  status: {
    idea: 'idea',
    research: 'research',
    prototype: 'prototype',
    shipping: 'shipping',
    retired: 'retired',
  },
  ip: { patent: 'patent', application: 'application', secret: 'secret', none: 'no protection' },
  horizon: { 1: 'today', 2: 'next', 3: 'later' },
  claim: { vision: 'vision', research: 'research', pilot: 'pilot', available: 'available' },
}
