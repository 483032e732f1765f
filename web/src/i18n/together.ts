type Both<A, B> = A & B

interface Words {
  [key: string]: string | Words
}

/** Words of several files in one: what several add to (`state`, `act`) has the words of all. */
export function together<A extends object, B extends object>(first: A, ...others: B[]): Both<A, B> {
  return others.reduce((all, each) => merged(all, each as Words), first as unknown as Words) as unknown as Both<A, B>
}

function merged(into: Words, more: Words): Words {
  const all: Words = { ...into }
  for (const [key, value] of Object.entries(more)) {
    const there = all[key]
    all[key] = typeof there === 'object' && typeof value === 'object' ? merged(there, value) : value
  }
  return all
}
