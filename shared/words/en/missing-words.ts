/** Words that stand where a chart has nothing to show yet: what is missing, and where it is entered. */
export const missingWords = {
  chart: {
    inventions: {
      sentence: 'Horizons are about inventions, and the map has none yet.',
      example: 'For example: “Active chassis control”, which pays today.',
    },
    benefits: {
      sentence: 'This chart has a row for each benefit, and the map has none yet.',
      example: 'For example: “Never drops a call”, what a customer gets.',
    },
    pitches: {
      sentence: 'Promises are made by pitches, and the map has none yet.',
      example: 'For example: “The system that never goes down”, what customers hear.',
    },
    shares: {
      sentence: 'Shares need effort on inventions and emphasis on pitches.',
      example: 'One number above 0 on each side is enough to begin; what is unknown may stay empty.',
    },
    levels: {
      sentence:
        'Benefits need levels from 0 to 10: what buyers need, what we give, what the best rival gives.',
      example: 'For example: buyers need 7, we give 9.5, the best rival gives 7.5.',
    },
    horizons: {
      sentence: 'Inventions need effort, and a horizon: today, next or later.',
      example: 'For example: 38 person-months, today.',
    },
    promises: {
      sentence:
        'Pitches need what they claim and the day they promise it for; inventions need the day from which they are available.',
      example: 'For example: claims available, promised for March; the invention behind it is due in June.',
    },
    trend: {
      sentence: 'A trend needs two sessions; the numbers of each are frozen when it ends.',
      example: 'For example: a first session today, the next one in two weeks.',
    },
  },
  act: {
    'add-invention': 'Add an invention',
    'add-benefit': 'Add a benefit',
    'add-pitch': 'Add a pitch',
    inventions: 'Fill in the inventions',
    benefits: 'Fill in the benefits',
    pitches: 'Fill in the pitches',
    sessions: 'Go to the sessions',
  },
}
