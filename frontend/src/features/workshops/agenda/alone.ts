const alone = ['live-scoring', 'summary']

/** Something is said and chosen together: sheets are everybody's own, and stars stand for what was said before. */
export const takesAnswers = (exercise: string | null) => exercise !== null && !alone.includes(exercise)
